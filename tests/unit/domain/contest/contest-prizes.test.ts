import { describe, expect, it } from 'vitest';
import type { ContestDraft } from '../../../../src/domain/contest/contest-draft.ts';
import { contestRecordId, recordOfContest } from '../../../../src/domain/contest/contest-held.ts';
import { changeDrawIn, closeDrawIn, drawsOfContest, sealDrawIn } from '../../../../src/domain/contest/draft-draw.ts';
import { onlineStandings, openPrizes, qualified } from '../../../../src/domain/contest/online-draft.ts';
import { parseContestDraft } from '../../../../src/domain/contest/parse-contest-draft.ts';
import { checkDraw } from '../../../../src/domain/draw/check-draw.ts';
import { contestDraw } from '../../../../src/domain/draw/contest-draw.ts';
import type { DrawRecord } from '../../../../src/domain/draw/draw-record.ts';
import { parseDrawRecord } from '../../../../src/domain/draw/parse-draw-record.ts';
import { drawNow, hearNumber, sealSitting } from '../../../../src/domain/draw/sitting.ts';
import { makeRecord } from '../../../../src/domain/records/new-record.ts';
import { parseRecord } from '../../../../src/domain/records/parse-record.ts';
import { parseWallBoard } from '../../../../src/domain/wall/parse-wall-board.ts';
import { boardOf } from '../../../../src/domain/wall/wall-board-of.ts';
import { START } from '../../../builders/contest.ts';
import { RULES } from '../../../builders/contest-draft.ts';
import { examPaper } from '../../../builders/online-papers.ts';

// The end of an online quiz, from the papers to prizes that anybody can check again.

const PEOPLE = ['何静', '赵文涛', '彭德胜', '沈佳怡', '田玉兰', '宋涛', '李敏', '林峰'].map((name, i) => ({
  id: `p-${i}`,
  name,
  unit: i % 2 === 0 ? '危化科' : '执法大队',
}));
/** 何静 80, then 92 in half an hour; 赵文涛 92 in twenty minutes; the others 70 to 74; 林峰 59. */
const PAPERS = [
  examPaper('p-0', 1, 9, 80),
  examPaper('p-0', 2, 9, 92, 30),
  examPaper('p-1', 2, 9, 92, 20),
  ...[2, 3, 4, 5, 6].map((n) => examPaper(`p-${n}`, 3, 10, 72 - Math.abs(n - 4))),
  examPaper('p-7', 3, 11, 59),
];
const standings = onlineStandings(PAPERS, RULES, PEOPLE);
const opened = openPrizes(
  { id: 'c-9', plan: 'online-quiz', title: '网上竞答', rules: RULES, prizes: 3, standings },
  START,
);

function drawPrizes(seed: string, count = 3): ContestDraft {
  const roster = qualified(opened).map(({ person, name, unit }) => ({ id: person, name, unit }));
  const eligible = roster.map(({ id }) => id);
  const wish = { id: 'd-9', seed, plan: 'online-quiz', sample: false, roster, eligible, count };
  const sealed = sealDrawIn(opened, sealSitting(contestDraw(wish)));
  return closeDrawIn(changeDrawIn(sealed, (sitting) => drawNow(hearNumber(sitting, '386'), START + 60_000)));
}

function onlyDraw(draft: ContestDraft): DrawRecord {
  const [draw] = drawsOfContest(draft);
  if (draw === undefined) throw new Error('nothing drawn');
  return draw;
}

describe('the standings a prize draw begins with', () => {
  it('put the shorter time first of two as good, and share what no rule parts', () => {
    expect(standings.map(({ rank, name, points }) => [rank, name, points])).toEqual([
      [1, '赵文涛', 92],
      [2, '何静', 92],
      [3, '田玉兰', 72],
      [4, '沈佳怡', 71],
      [4, '宋涛', 71],
      [6, '彭德胜', 70],
      [6, '李敏', 70],
      [8, '林峰', 59],
    ]);
  });

  it('leave everybody from sixty points on in the draw, and nobody below', () => {
    expect(qualified(opened).map(({ name }) => name)).not.toContain('林峰');
    expect(qualified(opened)).toHaveLength(7);
  });

  it('stay as they were, whoever hands in afterwards', () => {
    const late = onlineStandings([...PAPERS, examPaper('p-7', 4, 9, 100)], RULES, PEOPLE);
    expect(late[0]?.name).toBe('林峰');
    expect(opened.standings).toEqual(standings);
  });
});

describe('a prize draw', () => {
  const draw = onlyDraw(drawPrizes('a1b2c3d4e5f60718'));

  it('holds when it is drawn again from its record, also from the saved one', () => {
    expect(checkDraw(draw)).toEqual({ type: 'holds' });
    const read = parseDrawRecord(JSON.parse(JSON.stringify(draw)));
    expect(read).toEqual({ type: 'draw', record: draw });
  });

  it('gives no two prizes to one person, and none to anybody who did not qualify', () => {
    expect(new Set(draw.result).size).toBe(3);
    const names = new Set(qualified(opened).map(({ person }) => person));
    expect(draw.result.filter((person) => !names.has(person))).toEqual([]);
  });

  it.each([
    ['another winner', { result: [...draw.result.slice(0, 2), draw.eligible.find((id) => !draw.result.includes(id))] }],
    ['the winners in another order', { result: [...draw.result].reverse() }],
    ['another seed', { seed: 'ffffffffffffffff' }],
    ['another spoken number', { spoken: '387' }],
    ['somebody left out of the hat', { eligible: draw.eligible.slice(1) }],
    ['a name changed', { roster: draw.roster.map((one, i) => (i === 0 ? { ...one, name: '某某' } : one)) }],
    ['one prize fewer', { count: 2 }],
  ])('no longer holds with %s', (_, change) => {
    const parsed = parseDrawRecord({ ...draw, ...change });
    if (parsed.type !== 'draw') throw new Error('not read');
    expect(checkDraw(parsed.record).type).toBe('differs');
  });

  it('can be of everybody who qualified', () => {
    const all = onlyDraw(drawPrizes('seed-all', 7));
    expect(checkDraw(all)).toEqual({ type: 'holds' });
    expect([...all.result].sort()).toEqual([...all.eligible].sort());
  });

  it('gives everybody who qualified a prize within some seeds, the last in the ranking too', () => {
    const winners = new Set(Array.from({ length: 40 }, (_, i) => onlyDraw(drawPrizes(`seed-${i}`)).result).flat());
    expect(winners).toEqual(new Set(qualified(opened).map(({ person }) => person)));
  });
});

describe('the record of an online quiz', () => {
  it('names the winners in the order they were drawn, and the draw to check them by', () => {
    const ended = { ...drawPrizes('a1b2c3d4e5f60718'), endedAt: START + 90_000 };
    const record = recordOfContest(ended, START + 999_999);
    if (record.type !== 'contest-held') throw new Error(record.type);
    const names = onlyDraw(ended).result.map((id) => PEOPLE.find((person) => person.id === id)?.name);
    expect(record.lines.map(({ name }) => name)).toEqual(names);
    expect(record.draws).toEqual(['d-9']);
    expect(record).toMatchObject({ id: contestRecordId(ended), at: START + 90_000, durationMs: 90_000, items: [] });
  });
});

describe('people with the longest names there are', () => {
  const name = '某'.repeat(1000);
  const row = { rank: 1, person: 'p-0', name, unit: name, points: 92, isQualified: true };
  const draft = openPrizes({ ...opened, standings: [row] }, START);

  it('are kept in the record of the contest, so that its end is never lost', () => {
    expect(parseContestDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
    const { id = '', at = 0, ...content } = recordOfContest(draft, START + 1);
    const record = makeRecord(content, { id, at, person: 'p', device: 'd' });
    expect(parseRecord(JSON.parse(JSON.stringify(record)))).toEqual({ type: 'record', record });
  });

  it('reach the wall', () => {
    expect(parseWallBoard(boardOf(draft))).toEqual(boardOf(draft));
  });
});
