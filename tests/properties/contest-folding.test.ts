import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contest, ContestEvent } from '../../src/domain/contest/contest.ts';
import { standingEvents } from '../../src/domain/contest/contest.ts';
import { contestResult, traceOf } from '../../src/domain/contest/contest-record.ts';
import {
  adjustScore,
  askNext,
  judgeAnswer,
  nextRound,
  openBuzzers,
  press,
  undo,
} from '../../src/domain/contest/moves.ts';
import { parseContest } from '../../src/domain/contest/parse-contest.ts';
import { scoreEvents } from '../../src/domain/contest/score-events.ts';
import { standOf } from '../../src/domain/contest/stand-of.ts';
import { AUDIENCE, BUZZER, contestOf, MUST, RISK, START, TEAMS, TIE } from '../builders/contest.ts';

type Move = (contest: Contest, now: number) => Contest;

const team = fc.constantFrom('mine', 'town', 'fire');
const verdict = fc.constantFrom('right' as const, 'wrong' as const, 'passed' as const);
/** A question from the screen to its verdict, with any presses before and after the opening. */
const question: fc.Arbitrary<readonly Move[]> = fc
  .record({
    value: fc.constantFrom(10, 20, 30),
    early: fc.uniqueArray(team, { maxLength: 2 }),
    presses: fc.array(fc.record({ team, stamp: fc.nat(9) }), { maxLength: 4 }),
    verdict,
  })
  .map(({ value, early, presses, verdict: said }) => [
    (c, now) => askNext(c, now, { value }),
    ...early.map(
      (who): Move =>
        (c, now) =>
          press(c, who, 0, now),
    ),
    openBuzzers,
    ...presses.map(
      (p): Move =>
        (c, now) =>
          press(c, p.team, p.stamp, now),
    ),
    (c, now) => judgeAnswer(c, said, now),
    nextRound,
  ]);
const byHand: fc.Arbitrary<readonly Move[]> = fc
  .record({ team, points: fc.integer({ min: -20, max: 20 }), reason: fc.constantFrom('', '迟到', '提示队友') })
  .map((a) => [(c, now) => adjustScore(c, a.team, a.points, a.reason, now)]);
const takingBack: fc.Arbitrary<readonly Move[]> = fc
  .nat(60)
  .map((n) => [(c, now) => undo(c, c.events[n % c.events.length]?.id ?? '', now)]);
const moves = fc
  .array(fc.oneof({ weight: 4, arbitrary: question }, byHand, takingBack), { maxLength: 12 })
  .map((list) => list.flat());
const BEGUN = contestOf([MUST, BUZZER, RISK, AUDIENCE, TIE], 20, 2);
const play = (from: Contest, list: readonly Move[]) => list.reduce((c, move) => move(c, START + c.events.length), from);
const contests = moves.map((list) => play(BEGUN, list));
const totals = (contest: Contest) => standOf(contest).scores.map(({ score, tie }) => score + tie);

describe('a contest folded from its events', () => {
  it('goes on after a reload at any moment as it would have gone on without', () => {
    fc.assert(
      fc.property(moves, fc.nat(), (list, n) => {
        const at = n % (list.length + 1);
        const read = parseContest(JSON.parse(JSON.stringify(play(BEGUN, list.slice(0, at)))));
        const whole = play(BEGUN, list);
        expect(read && play(read, list.slice(at))).toEqual(whole);
        expect(read && standOf(play(read, list.slice(at)))).toEqual(standOf(whole));
      }),
    );
  });

  it('stands after more events where it stood, and the lines of questions judged before are the same', () => {
    fc.assert(
      fc.property(contests, question, (contest, next) => {
        const before = standOf(contest).lines;
        const after = standOf(play(contest, next)).lines;
        expect(after.filter(({ event }) => before.some((line) => line.event === event)).length).toBeGreaterThanOrEqual(
          before.length,
        );
        for (const line of before) expect(after).toContainEqual(line);
      }),
    );
  });

  it('numbers its events without a gap, whatever was taken back', () => {
    fc.assert(
      fc.property(contests, ({ events }) => {
        expect(events.map(({ id }) => id)).toEqual(events.map((_, i) => `e${i + 1}`));
      }),
    );
  });

  it('lets every verdict, press and step belong to a question that stands', () => {
    fc.assert(
      fc.property(contests, ({ events }) => {
        const standing = standingEvents(events);
        const asked = new Set(standing.flatMap((event) => (event.type === 'asked' ? event.id : [])));
        for (const event of standing) {
          if (event.type === 'judged' || event.type === 'opened') expect(asked).toContain(questionAt(events, event));
        }
      }),
    );
  });

  it('has seen every question it ever asked, each once, also those taken back', () => {
    fc.assert(
      fc.property(contests, (contest) => {
        const asked = contest.events.flatMap((event) => (event.type === 'asked' ? event.item : []));
        expect([...standOf(contest).seen]).toEqual(asked);
        expect(contestResult(contest, START, []).items).toEqual(asked);
      }),
    );
  });
});

/** The question on the wall when the event happened: the newest asked before it and not taken back by then. */
function questionAt(events: readonly ContestEvent[], event: ContestEvent): string | undefined {
  const before = events.slice(0, events.indexOf(event));
  return standingEvents(before)
    .filter(({ type }) => type === 'asked')
    .at(-1)?.id;
}

describe('taking back any event', () => {
  it('only adds one event, and nothing the second time', () => {
    fc.assert(
      fc.property(contests, fc.nat(), (contest, n) => {
        const target = contest.events[n % contest.events.length]?.id ?? '';
        const once = undo(contest, target, START + 999);
        expect(once.events.slice(0, contest.events.length)).toEqual(contest.events);
        expect(undo(once, target, START + 1000).events).toEqual(once.events);
      }),
    );
  });

  it('of points by hand gives exactly those back, to that team alone', () => {
    fc.assert(
      fc.property(contests, team, fc.integer({ min: 1, max: 30 }), (contest, who, points) => {
        const adjusted = adjustScore(contest, who, points, '', START + 900);
        const later = judgeAnswer(askNext(nextRound(adjusted, START + 901), START + 902), 'right', START + 903);
        const given = undo(later, adjusted.events.at(-1)?.id ?? '', START + 904);
        const lost = totals(later).map((total, i) => total - (totals(given)[i] ?? 0));
        expect(lost).toEqual(TEAMS.map(({ id }) => (id === who ? points : 0)));
      }),
    );
  });

  it('takes away what the list of score events says, for every line in it', () => {
    fc.assert(
      fc.property(contests, (contest) => {
        for (const { event, points } of scoreEvents(contest)) {
          const before = totals(contest);
          const after = totals(undo(contest, event, START + 999));
          const moved = before.map((total, i) => total - (after[i] ?? 0)).filter((diff) => diff !== 0);
          expect(moved[0] ?? 0).toBe(points);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('the trace of a contest', () => {
  it('adds up to the scores by its lines that stand, team by team', () => {
    fc.assert(
      fc.property(contests, (contest) => {
        const lines = traceOf(contest).filter(({ isUndone }) => !isUndone);
        const sums = TEAMS.map(({ name }) =>
          lines.filter((line) => line.name === name).reduce((sum, { points }) => sum + points, 100),
        );
        expect(sums).toEqual(totals(contest));
      }),
    );
  });

  it('never loses a line: what one event added is there after any later one', () => {
    fc.assert(
      fc.property(contests, fc.nat(), (contest, n) => {
        const earlier = { ...contest, events: contest.events.slice(0, n % (contest.events.length + 1)) };
        // A press that came late by an earlier stamp moves an unjudged turn, never a line.
        const later = traceOf(contest).map((line) => JSON.stringify({ ...line, isUndone: true }));
        for (const line of traceOf(earlier)) expect(later).toContain(JSON.stringify({ ...line, isUndone: true }));
      }),
    );
  });

  it('stands in the order of time', () => {
    fc.assert(
      fc.property(contests, (contest) => {
        const times = traceOf(contest).map(({ at }) => at);
        expect(times).toEqual([...times].sort((a, b) => a - b));
      }),
    );
  });
});

describe('the buzzer', () => {
  const stamps = fc.uniqueArray(fc.nat(1_000_000), { minLength: 3, maxLength: 3 });
  const order = fc.shuffledSubarray(['mine', 'town', 'fire'], { minLength: 3 });

  it('gives the turn to the smallest stamp, in whatever order the presses are heard', () => {
    fc.assert(
      fc.property(stamps, order, (times, heard) => {
        const at = new Map(['mine', 'town', 'fire'].map((id, i) => [id, (times[i] ?? 0) / 1000]));
        const open = openBuzzers(askNext(contestOf([BUZZER]), START), START);
        const { question } = standOf(heard.reduce((c, id) => press(c, id, at.get(id) ?? 0, START), open));
        const fastest = [...at].sort(([, a], [, b]) => a - b).map(([id]) => id);
        expect(question?.presses.map((each) => each.team)).toEqual(fastest);
        expect(question?.turn).toBe(fastest[0]);
      }),
    );
  });

  it('never gives a team the turn that pressed too early', () => {
    fc.assert(
      fc.property(order, fc.integer({ min: 1, max: 3 }), (heard, early) => {
        const asked = askNext(contestOf([BUZZER]), START);
        const fouled = heard.slice(0, early).reduce((c, id) => press(c, id, 1, START), asked);
        const all = heard.reduce((c, id, i) => press(c, id, 10 + i, START), openBuzzers(fouled, START));
        expect(standOf(all).question?.turn).toBe(heard[early]);
        expect(totals(all).filter((total) => total === 95)).toHaveLength(early);
      }),
    );
  });
});
