import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countedPapers, type OnlineRules, papersLeft, rankOnline } from '../../src/domain/contest/online.ts';
import { rankTeams, tiedTeams } from '../../src/domain/contest/ranking.ts';
import { rankSpeeches } from '../../src/domain/contest/speech.ts';
import { droppedAt } from '../../src/domain/contest/speech-draft.ts';
import type { PaperFinishedRecord } from '../../src/domain/records/record.ts';
import { DAY, HOUR, MINUTE, MONDAY, paperFinished, recordId } from '../builders/record.ts';

/** What every ranking has to be, whatever is ranked: standard competition ranking, 1224. */
function expectRanking(ranks: readonly number[]): void {
  expect([...ranks].sort((a, b) => a - b)).toEqual(ranks);
  for (const rank of ranks) expect(rank).toBe(1 + ranks.filter((other) => other < rank).length);
}

/** One list twice: as it came and in another order. */
const inTwoOrders = <T>(entries: fc.Arbitrary<readonly T[]>) =>
  entries.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length })),
  );

const teams = fc
  .array(fc.record({ score: fc.integer({ min: -20, max: 5 }), tie: fc.integer({ min: -2, max: 2 }) }), { maxLength: 8 })
  .map((list) => list.map((entry, i) => ({ ...entry, team: `t${i}` })));

describe('the places of teams', () => {
  it('are a ranking: better ones first, level ones share, the next is left out', () => {
    fc.assert(fc.property(teams, (list) => expectRanking(rankTeams(list).map(({ rank }) => rank))));
  });

  it('do not depend on the order the teams were entered in', () => {
    fc.assert(
      fc.property(inTwoOrders(teams), ([list, other]) => {
        const places = (entries: typeof list) => new Map(rankTeams(entries).map(({ team, rank }) => [team, rank]));
        expect(places(other)).toEqual(places(list));
      }),
    );
  });

  it('keep level teams in the order they were entered in', () => {
    fc.assert(
      fc.property(teams, (list) => {
        const ranked = rankTeams(list);
        const at = (team: string) => list.findIndex((entry) => entry.team === team);
        for (const [i, entry] of ranked.entries()) {
          const next = ranked[i + 1];
          if (next?.rank === entry.rank) expect(at(entry.team)).toBeLessThan(at(next.team));
        }
      }),
    );
  });

  it('are parted by 加赛 only where the scores are level', () => {
    fc.assert(
      fc.property(teams, (list) => {
        const plain = new Map(rankTeams(list.map((entry) => ({ ...entry, tie: 0 }))).map((e) => [e.team, e.rank]));
        for (const { team, rank, score } of rankTeams(list)) {
          const level = list.filter((entry) => entry.score === score).length;
          expect(rank - (plain.get(team) ?? 0)).toBeGreaterThanOrEqual(0);
          expect(rank - (plain.get(team) ?? 0)).toBeLessThan(level);
        }
      }),
    );
  });

  it('have a tie to break exactly where more teams hold a prize’s rank than there are prizes, or share one', () => {
    fc.assert(
      fc.property(teams, fc.nat(9), (list, prizes) => {
        const ranks = rankTeams(list).map(({ rank }) => rank);
        const shared = ranks.filter((rank, i) => rank <= prizes && ranks.indexOf(rank) !== i);
        const tied = tiedTeams(list, prizes);
        expect(tied.length > 0).toBe(shared.length > 0);
        expect(tied.length).toBe(ranks.filter((rank) => rank === shared[0]).length);
      }),
    );
  });
});

const points = fc.integer({ min: 0, max: 1000 }).map((hundredths) => hundredths / 100);
const given = fc.array(points, { minLength: 1, maxLength: 9 });
const speeches = fc
  .array(fc.array(points, { maxLength: 7 }), { maxLength: 6 })
  .map((list) => list.map((scores, i) => [`s${i}`, scores] as const));

describe('the places of speeches', () => {
  it('are a ranking', () => {
    fc.assert(fc.property(speeches, (list) => expectRanking(rankSpeeches(new Map(list)).map(({ rank }) => rank))));
  });

  it('do not depend on the order of the speakers', () => {
    fc.assert(
      fc.property(inTwoOrders(speeches), ([list, other]) => {
        const places = (entries: typeof list) =>
          rankSpeeches(new Map(entries))
            .map(({ speaker, rank, hundredths }) => `${speaker} ${rank} ${hundredths}`)
            .sort();
        expect(places(other)).toEqual(places(list));
      }),
    );
  });

  it('hold everybody with a score and nobody else', () => {
    fc.assert(
      fc.property(speeches, (list) => {
        const scored = list.flatMap(([speaker, scores]) => (scores.length > 0 ? [speaker] : []));
        expect(new Set(rankSpeeches(new Map(list)).map(({ speaker }) => speaker))).toEqual(new Set(scored));
      }),
    );
  });

  it('come from a mean between the lowest and the highest score that count', () => {
    fc.assert(
      fc.property(given, (scores) => {
        const [result] = rankSpeeches(new Map([['a', scores]]));
        const sorted = [...scores].sort((a, b) => a - b);
        const counted = scores.length < 3 ? sorted : sorted.slice(1, -1);
        expect(result?.hundredths).toBeGreaterThanOrEqual(Math.round((counted[0] ?? 0) * 100));
        expect(result?.hundredths).toBeLessThanOrEqual(Math.round((counted.at(-1) ?? 0) * 100));
      }),
    );
  });

  it('are not moved by how far out the dropped scores lie', () => {
    fc.assert(
      fc.property(fc.array(points, { minLength: 3, maxLength: 9 }), (scores) => {
        const sorted = [...scores].sort((a, b) => a - b);
        const extreme = [0, ...sorted.slice(1, -1), 10];
        const mean = (list: readonly number[]) => rankSpeeches(new Map([['a', list]]))[0]?.hundredths;
        expect(mean(extreme)).toBe(mean(scores));
      }),
    );
  });

  it('rise with every score: no judge can push a speaker down by giving more', () => {
    fc.assert(
      fc.property(speeches, fc.nat(), fc.nat(), (list, who, judge) => {
        fc.pre(list.some(([, scores]) => scores.length > 0));
        const scored = list.filter(([, scores]) => scores.length > 0);
        const [speaker = '', scores = []] = scored[who % scored.length] ?? [];
        const raised = scores.map((one, i) => (i === judge % scores.length ? one + 0.5 : one));
        const rankIn = (entries: typeof list) =>
          rankSpeeches(new Map(entries)).find((one) => one.speaker === speaker)?.rank ?? 0;
        const after = rankIn(list.map((entry) => (entry[0] === speaker ? [speaker, raised] : entry)));
        expect(after).toBeLessThanOrEqual(rankIn(list));
      }),
    );
  });

  it('drop on the wall the very scores that do not count', () => {
    fc.assert(
      fc.property(given, (scores) => {
        const [result] = rankSpeeches(new Map([['a', scores]]));
        const dropped = [...droppedAt(scores)].map((i) => scores[i] ?? 0).sort((a, b) => a - b);
        expect(dropped).toEqual(result?.dropped ? [result.dropped.lowest, result.dropped.highest] : []);
        const counted = scores.filter((_, i) => !droppedAt(scores).has(i)).map((one) => Math.round(one * 100));
        const mean = counted.reduce((sum, one) => sum + one, 0) / counted.length;
        expect(Math.abs((result?.hundredths ?? 0) - mean)).toBeLessThanOrEqual(0.5);
      }),
    );
  });
});

const RULES: OnlineRules = { exam: 'e', from: '2026-11-23', to: '2026-11-25', papersPerDay: 2, qualifyAt: 60 };
const papers = fc
  .array(
    fc.record({
      person: fc.constantFrom('p-a', 'p-b', 'p-c', 'p-d'),
      day: fc.integer({ min: -1, max: 3 }),
      hour: fc.integer({ min: 0, max: 12 }),
      earned: fc.integer({ min: 55, max: 65 }),
      minutes: fc.integer({ min: 1, max: 4 }),
      exam: fc.constantFrom('e', 'e', 'e', 'another'),
    }),
    { maxLength: 20 },
  )
  .map((list): readonly PaperFinishedRecord[] =>
    list.map(({ person, day, hour, earned, minutes, exam }, i) =>
      paperFinished({
        id: recordId(i),
        person,
        paper: { kind: 'exam', blueprint: exam, title: '', code: '' },
        startedAt: MONDAY + day * DAY + hour * HOUR,
        durationMs: minutes * MINUTE,
        earned,
        possible: 100,
      }),
    ),
  );

describe('the places of an online quiz', () => {
  it('are a ranking, the same in whatever order the papers are read', () => {
    fc.assert(
      fc.property(inTwoOrders(papers), ([list, other]) => {
        const ranked = rankOnline(list, RULES);
        expectRanking(ranked.map(({ rank }) => rank));
        expect(rankOnline(other, RULES).map(({ person, rank }) => [person, rank])).toEqual(
          ranked.map(({ person, rank }) => [person, rank]),
        );
      }),
    );
  });

  it('go by the best paper that counts, the shorter one of two as good', () => {
    fc.assert(
      fc.property(papers, (list) => {
        for (const { person, best, papers: counted } of rankOnline(list, RULES)) {
          const own = countedPapers(
            list.filter((paper) => paper.person === person),
            RULES,
          );
          expect(own).toContain(best);
          expect(own).toHaveLength(counted);
          const isBeaten = own.some(
            ({ earned, durationMs }) =>
              earned > best.earned || (earned === best.earned && durationMs < best.durationMs),
          );
          expect(isBeaten).toBe(false);
        }
      }),
    );
  });

  it('never fall by one more paper', () => {
    fc.assert(
      fc.property(papers, (list) => {
        const latest = [...list].sort((a, b) => a.startedAt - b.startedAt || (a.id < b.id ? -1 : 1));
        const last = latest.at(-1);
        fc.pre(last !== undefined);
        const rankIn = (read: typeof list) => rankOnline(read, RULES).find((one) => one.person === last?.person)?.rank;
        const before = rankIn(latest.slice(0, -1));
        if (before !== undefined) expect(rankIn(latest)).toBeLessThanOrEqual(before);
      }),
    );
  });

  it('leave a day what is left of it: counted papers and those left are the day’s number', () => {
    fc.assert(
      fc.property(papers, (list) => {
        const own = list.filter(({ person }) => person === 'p-a');
        const days = ['2026-11-23', '2026-11-24', '2026-11-25'];
        const left = days.map((day) => papersLeft(own, RULES, day));
        expect(Math.min(...left)).toBeGreaterThanOrEqual(0);
        expect(left.reduce((sum, one) => sum + one, 0) + countedPapers(own, RULES).length).toBe(6);
      }),
    );
  });
});
