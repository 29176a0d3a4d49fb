import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ContestDraft, QuizDraft } from '../../src/domain/contest/contest-draft.ts';
import { recordOfContest } from '../../src/domain/contest/contest-held.ts';
import {
  askQuestion,
  goToNextRound,
  judgeQuestion,
  openForAll,
  pressBuzzer,
  takeBack,
  toggleClock,
  toggleScores,
} from '../../src/domain/contest/quiz-draft.ts';
import { standOf } from '../../src/domain/contest/stand-of.ts';
import { parseWall } from '../../src/domain/wall/parse-wall.ts';
import { parseWallBoard } from '../../src/domain/wall/parse-wall-board.ts';
import { boardOf, contestLookOf, meanText } from '../../src/domain/wall/wall-board-of.ts';
import type { WallBoard, WallQuizBoard } from '../../src/domain/wall/wall-contest.ts';
import type { WallLook } from '../../src/domain/wall/wall-record.ts';
import { AUDIENCE, BUZZER, MUST, RISK, START, TEAMS, TIE } from '../builders/contest.ts';
import { marked, prizeDraft, quizDraft, speechDraft } from '../builders/contest-draft.ts';
import { wallRecord } from '../builders/wall.ts';

const ALL = [MUST, BUZZER, RISK, AUDIENCE, TIE];

type Key = (draft: QuizDraft, now: number) => QuizDraft;

const team = fc.constantFrom('mine', 'town', 'fire');
/** Keys in the order a presenter presses them, with some that do nothing at that moment. */
const keys: fc.Arbitrary<readonly Key[]> = fc.array(
  fc.oneof(
    fc.constantFrom(undefined, 10, 20, 30).map(
      (value): Key =>
        (draft, now) =>
          askQuestion(draft, now, value),
    ),
    fc.constant<Key>(openForAll),
    fc.record({ team, stamp: fc.double({ min: 0, max: 5000, noNaN: true }) }).map(
      (p): Key =>
        (draft, now) =>
          pressBuzzer(draft, p.team, p.stamp, now),
    ),
    fc.constantFrom('right' as const, 'wrong' as const, 'passed' as const).map(
      (verdict): Key =>
        (draft, now) =>
          judgeQuestion(draft, verdict, now),
    ),
    fc.constantFrom<Key>(goToNextRound, toggleClock, toggleScores, (draft, now) => takeBack(draft, now)),
  ),
  { maxLength: 60 },
);
const drafts = fc
  .tuple(keys, fc.boolean())
  .map(([list, isBuzzer]) =>
    list.reduce(
      (draft, key, i) => key(draft, START + i),
      isBuzzer ? openForAll(askQuestion(quizDraft([BUZZER, TIE], 20), START), START) : quizDraft(ALL, 20),
    ),
  );

function quiz(board: WallBoard): WallQuizBoard {
  if (board.type !== 'quiz') throw new Error(board.type);
  return board;
}

function heard(look: WallLook): unknown {
  return parseWall(JSON.parse(JSON.stringify(wallRecord({ look }))))?.look;
}

describe('the board of a quiz, whatever keys were pressed', () => {
  it('reaches every wall whole', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        const look = contestLookOf(draft);
        expect(heard(look)).toEqual(look);
        const board = boardOf(draft);
        expect(parseWallBoard(JSON.parse(JSON.stringify(board)))).toEqual(board);
      }),
    );
  });

  it('shows every team in the order it was entered, its score, and a rank that is the ranking’s', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        const { teams } = quiz(boardOf(draft));
        expect(teams.map(({ name }) => name)).toEqual(TEAMS.map(({ name }) => name));
        for (const { score, tie, rank } of teams) {
          const better = teams.filter((other) => other.score > score || (other.score === score && other.tie > tie));
          expect(rank).toBe(better.length + 1);
        }
      }),
    );
  });

  it('marks the turn of one team at most, and of the one that answers where one does', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        const { teams, asked } = quiz(boardOf(draft));
        const turns = teams.filter(({ hasTurn }) => hasTurn).map(({ name }) => name);
        expect(turns.length).toBeLessThanOrEqual(1);
        if (asked !== null) expect(turns[0]).toBe(asked.team);
      }),
    );
  });

  it('tells the answer only with a verdict on the wall', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        const { asked } = quiz(boardOf(draft));
        const look = contestLookOf(draft);
        expect(look).toMatchObject({
          type: 'contest',
          isTold: asked?.verdict !== undefined,
          lesson: asked?.lesson ?? '',
        });
        if (asked !== null && asked.verdict === undefined) expect(asked).not.toHaveProperty('points');
        if (draft.showsScores) expect(asked).toBeNull();
      }),
    );
  });

  it('puts the first press that counts at no distance, and every other behind it', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        const counted = quiz(boardOf(draft)).asked?.presses.filter(({ isFoul }) => !isFoul) ?? [];
        const behind = counted.map(({ behindMs }) => behindMs);
        const heard = (standOf(draft.contest).question?.presses ?? []).filter(({ isFoul }) => !isFoul);
        const times = heard.map(({ stamp }) => stamp);
        expect(behind).toEqual(draft.showsScores ? [] : times.map((stamp) => stamp - Math.min(...times)));
        expect(behind).toEqual([...behind].sort((a, b) => a - b));
        expect(quiz(boardOf(draft)).asked?.team).toBe(counted[0]?.team ?? quiz(boardOf(draft)).asked?.team);
      }),
    );
  });

  it('runs a clock only while a question waits for its answer', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        const { asked } = quiz(boardOf(draft));
        if (asked?.clockEndsAt !== undefined) {
          expect(asked.verdict).toBeUndefined();
          expect(asked.clockEndsAt).toBe(draft.clockEndsAt);
        }
        if (asked === null || draft.clockEndsAt === 0) expect(asked ?? {}).not.toHaveProperty('clockEndsAt');
      }),
    );
  });

  it('agrees with the record: the last board’s places and scores are those that are kept', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        const record = recordOfContest(draft, START + 999);
        const kept = record.type === 'contest-held' ? record.standings : [];
        const shown = [...quiz(boardOf(draft)).teams].sort((a, b) => a.rank - b.rank);
        expect(kept.map(({ rank, name, points }) => [rank, name, points])).toEqual(
          shown.map(({ rank, name, score }) => [rank, name, score]),
        );
      }),
    );
  });
});

describe('the ranking on the wall', () => {
  const mark = fc.integer({ min: 0, max: 1000 }).map((hundredths) => String(hundredths / 100));
  const speeches: fc.Arbitrary<ContestDraft> = fc
    .array(fc.array(mark, { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 3 })
    .map((all) => ({
      ...all.reduce((draft, marks, i) => marked(draft, `s-${i + 1}`, marks), speechDraft(3)),
      showsRanking: true,
    }));

  it('of speeches is what the record keeps, rounded to what is read out', () => {
    fc.assert(
      fc.property(speeches, (draft) => {
        const record = recordOfContest(draft, START);
        const board = boardOf(draft);
        if (record.type !== 'contest-held' || board.type !== 'ranking') throw new Error(board.type);
        expect(board.rows.map(({ rank, name, points }) => [rank, name, Number(points)])).toEqual(
          record.standings.map(({ rank, name, points }) => [rank, name, points]),
        );
        expect(board.total).toBe(3);
      }),
    );
  });

  it('reads a mean out with two decimals, always', () => {
    fc.assert(
      fc.property(fc.nat(10_000), (hundredths) => {
        expect(meanText(hundredths)).toMatch(/^\d+\.\d\d$/);
        expect(Math.round(Number(meanText(hundredths)) * 100)).toBe(hundredths);
      }),
    );
  });

  it('of an online quiz holds the first twelve in order and counts all', () => {
    fc.assert(
      fc.property(fc.nat(40), (size) => {
        const [row] = prizeDraft().standings;
        const standings = Array.from({ length: size }, (_, i) => ({
          rank: i + 1,
          person: `p-${i}`,
          name: `第${i}人`,
          unit: row?.unit ?? '',
          points: 100 - i,
          isQualified: true,
        }));
        const board = boardOf({ ...prizeDraft(), standings });
        if (board.type !== 'ranking') throw new Error(board.type);
        expect(board.rows.map(({ rank }) => rank)).toEqual(standings.slice(0, 12).map(({ rank }) => rank));
        expect(board.total).toBe(size);
        expect(parseWallBoard(board)).toEqual(board);
      }),
    );
  });
});
