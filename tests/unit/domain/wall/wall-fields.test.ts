import { describe, expect, it } from 'vitest';
import {
  askQuestion,
  judgeQuestion,
  openForAll,
  pressBuzzer,
  toggleClock,
} from '../../../../src/domain/contest/quiz-draft.ts';
import { callSpeaker, revealScores } from '../../../../src/domain/contest/speech-draft.ts';
import { parseWall } from '../../../../src/domain/wall/parse-wall.ts';
import { parseWallBoard } from '../../../../src/domain/wall/parse-wall-board.ts';
import { boardOf, contestLookOf } from '../../../../src/domain/wall/wall-board-of.ts';
import type { WallLook } from '../../../../src/domain/wall/wall-record.ts';
import { letPass, placesBroken } from '../../../builders/broken.ts';
import { BUZZER, MUST, START } from '../../../builders/contest.ts';
import { marked, prizeDraft, quizDraft, speechDraft } from '../../../builders/contest-draft.ts';
import { WALL_DRAW, WALL_LOOKS, wallRecord } from '../../../builders/wall.ts';

const isWall = (value: unknown) => parseWall(value) !== undefined;
const isBoard = (value: unknown) => parseWallBoard(value) !== undefined;
const asked = WALL_DRAW.asked;
const drawLook = (change: object): unknown => ({
  ...wallRecord(),
  look: { type: 'draw', draw: { ...WALL_DRAW, ...change } },
});

/** What may be absent from each look, as WallRecord says; whatever else is missing is refused. */
const MAY_LACK: Readonly<Record<WallLook['type'], readonly string[]>> = {
  cover: [],
  'sign-in': ['look.awayOnly', 'look.page', 'look.seats[].presence'],
  slide: [],
  draw: ['look.draw.asked.away', 'look.draw.asked.clockEndsAt', 'look.draw.asked.points', 'look.draw.asked.verdict'],
  summary: [],
  contest: [],
  ended: [],
};

describe('a record of the wall with one field broken', () => {
  it.each([...WALL_LOOKS, contestLookOf(quizDraft())].map((look) => [look.type, look] as const))(
    'is refused while it shows %s, but for what may be absent',
    (type, look) => {
      const record = wallRecord({ look });
      const places = placesBroken(record);
      expect(places.size).toBeGreaterThan(12);
      const lacking = MAY_LACK[type].filter((place) => places.has(place)).map((place) => `${place}: removed`);
      expect(letPass(record, isWall).filter((place) => !place.startsWith('look.board.'))).toEqual(lacking);
    },
  );

  it('reads a contest’s board only where it is shown: any object will do for the record', () => {
    const look = contestLookOf(quizDraft());
    expect(isWall(wallRecord({ look: { ...look, type: 'contest', lesson: '', isTold: false, board: {} } }))).toBe(true);
    expect(isWall({ ...wallRecord(), look: { ...look, board: 'quiz' } })).toBe(false);
  });

  it.each([
    ['a place before the first', { place: -1 }],
    ['half a place', { place: 1.5 }],
    ['a clock of another age', { asked: { ...asked, clockEndsAt: -1 } }],
    ['a verdict a draw does not know', { asked: { ...asked, verdict: 'offside' } }],
    ['a seed for options that is no number', { asked: { ...asked, optionSeed: Number.NaN } }],
    ['points that are no texts', { asked: { ...asked, points: [1] } }],
    ['somebody away without a reason', { asked: { ...asked, away: { name: '何静' } } }],
    ['somebody called without an id', { called: [{ name: '何静', unit: '' }] }],
    ['nobody asked, and no null in their place', { asked: undefined }],
    ['nobody next, and no null in their place', { next: undefined }],
    ['a standing of text', { standing: { present: '6', fresh: 5 } }],
  ])('is refused while it shows a draw with %s', (_, change) => {
    expect(isWall(drawLook({}))).toBe(true);
    expect(isWall(drawLook(change))).toBe(false);
  });

  it('is taken where a place has nobody left to come in', () => {
    expect(isWall(drawLook({ asked: { ...asked, person: null }, next: null }))).toBe(true);
  });
});

const pressed = pressBuzzer(openForAll(askQuestion(quizDraft([BUZZER]), START), START), 'town', 7.5, START);
const BOARDS = [
  ['a scoreboard', boardOf(quizDraft([MUST])), []],
  [
    'a question with its clock',
    boardOf(toggleClock(askQuestion(quizDraft([MUST]), START), START)),
    ['asked.clockEndsAt: removed', 'asked.team: removed'],
  ],
  [
    'a verdict after the buzzers',
    boardOf(judgeQuestion(pressed, 'wrong', START)),
    ['asked.points: removed', 'asked.team: removed', 'asked.verdict: removed'],
  ],
  ['a speaker’s scores', boardOf(revealScores(callSpeaker(marked(speechDraft(3), 's-1', ['9', '8', '7']), 's-1'))), []],
  ['a ranking', boardOf(prizeDraft()), []],
] as const;

describe('a contest’s board with one field broken', () => {
  it.each(BOARDS)('is refused for %s, but for what may be absent', (_, board, mayLack) => {
    expect(isBoard(JSON.parse(JSON.stringify(board)))).toBe(true);
    expect(letPass(board, isBoard)).toEqual(mayLack);
  });

  it('is refused as another type than it is', () => {
    for (const [, board] of BOARDS) {
      const others = ['quiz', 'speech', 'ranking', 'dance'].filter((type) => type !== board.type);
      for (const type of others) expect(isBoard({ ...board, type })).toBe(false);
    }
  });

  it('takes a score below zero and a distance with its fraction, but nothing without end', () => {
    const [, board] = BOARDS[2];
    if (board.type !== 'quiz' || board.asked === null) throw new Error(board.type);
    const withScore = (score: number) => ({ ...board, teams: board.teams.map((team) => ({ ...team, score })) });
    expect([-50.5, 0, Number.POSITIVE_INFINITY].map((score) => isBoard(withScore(score)))).toEqual([true, true, false]);
    const press = { team: '城镇队', isFoul: false };
    const withPress = (behindMs: unknown) => ({
      ...board,
      asked: { ...board.asked, presses: [{ ...press, behindMs }] },
    });
    expect([0.3, Number.NaN, undefined].map((behind) => isBoard(withPress(behind)))).toEqual([true, false, false]);
  });
});
