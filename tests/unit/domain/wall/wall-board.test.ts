import { describe, expect, it } from 'vitest';
import type { QuizDraft } from '../../../../src/domain/contest/contest-draft.ts';
import { changeDrawIn, sealDrawIn } from '../../../../src/domain/contest/draft-draw.ts';
import {
  askQuestion,
  goToNextRound,
  judgeQuestion,
  openForAll,
  pressBuzzer,
  toggleClock,
  toggleScores,
} from '../../../../src/domain/contest/quiz-draft.ts';
import { callSpeaker, revealScores } from '../../../../src/domain/contest/speech-draft.ts';
import { drawNow } from '../../../../src/domain/draw/sitting.ts';
import { parseWall } from '../../../../src/domain/wall/parse-wall.ts';
import { parseWallBoard } from '../../../../src/domain/wall/parse-wall-board.ts';
import { boardOf, contestLookOf, meanText } from '../../../../src/domain/wall/wall-board-of.ts';
import { AUDIENCE, BUZZER, MUST, START } from '../../../builders/contest.ts';
import { audienceSitting, marked, prizeDraft, quizDraft, speechDraft } from '../../../builders/contest-draft.ts';

function quiz(draft: QuizDraft) {
  const board = boardOf(draft);
  if (board.type !== 'quiz') throw new Error(board.type);
  return board;
}

const asked = askQuestion(quizDraft([MUST]), START + 1);

describe('the board of a quiz', () => {
  it('is the scoreboard before the first question, with the team whose turn it is', () => {
    const board = quiz(quizDraft([MUST]));
    expect(board).toMatchObject({ round: '必答', number: 0, total: 2, asked: null, isOver: false });
    expect(board.teams.map(({ name, key, score, hasTurn }) => [name, key, score, hasTurn])).toEqual([
      ['矿山队', 'A', 100, true],
      ['城镇队', 'L', 100, false],
      ['消防队', 'P', 100, false],
    ]);
  });

  it('shows the question with its team, value and clock', () => {
    const { asked: shown, number } = quiz(toggleClock(asked, START + 2));
    expect(number).toBe(1);
    expect(shown).toMatchObject({ item: 'i01', value: 10, team: '矿山队', isPressed: false, isOpen: true });
    expect(shown?.clockEndsAt).toBe(START + 2 + 30_000);
    expect(quiz(asked).asked).not.toHaveProperty('clockEndsAt');
  });

  it('keeps the team that answered marked until the next question, and says what it earned', () => {
    const board = quiz(judgeQuestion(asked, 'right', START + 2));
    expect(board.asked).toMatchObject({ verdict: 'right', points: 10 });
    expect(board.teams.map(({ hasTurn }) => hasTurn)).toEqual([true, false, false]);
    expect(quiz(judgeQuestion(asked, 'wrong', START + 2)).asked).not.toHaveProperty('points');
  });

  it('shuffles the options alike in every window and after every reload', () => {
    expect(quiz(asked).asked?.optionSeed).toBe(quiz({ ...asked, isBlack: true }).asked?.optionSeed);
  });

  it('says who pressed first and how far the others were behind', () => {
    const early = pressBuzzer(askQuestion(quizDraft([BUZZER]), START + 1), 'fire', 90, START + 2);
    const open = openForAll(early, START + 3);
    expect(quiz(early).asked).toMatchObject({ isPressed: true, isOpen: false });
    const both = pressBuzzer(pressBuzzer(open, 'mine', 120.5, START + 4), 'town', 120.2, START + 5);
    expect(quiz(both).asked?.team).toBe('城镇队');
    expect(
      quiz(both).asked?.presses.map(({ team, isFoul, behindMs }) => [team, isFoul, Math.round(behindMs * 10)]),
    ).toEqual([
      ['消防队', true, 0],
      ['城镇队', false, 0],
      ['矿山队', false, 3],
    ]);
  });

  it('hides the question behind the scoreboard, and the old round’s at a new one', () => {
    expect(quiz(toggleScores(asked)).asked).toBeNull();
    const played = [1, 2, 3, 4, 5, 6].reduce(
      (draft) => judgeQuestion(askQuestion(draft, START), 'right', START),
      quizDraft([MUST, AUDIENCE]),
    );
    expect(quiz(goToNextRound(played, START))).toMatchObject({ kind: 'audience', asked: null, number: 0, total: 1 });
  });
});

describe('the board of a speech contest', () => {
  const scored = marked(speechDraft(), 's-1', ['9', '9.5', '8.5', '9', '9']);

  it('hides the scores until they are revealed', () => {
    expect(boardOf(scored)).toMatchObject({ speaker: null, scores: null, total: 3, number: 0 });
    expect(boardOf(callSpeaker(scored, 's-1'))).toMatchObject({ speaker: { name: '何静' }, scores: null, result: '' });
  });

  it('shows every score, the dropped ones marked, and the result', () => {
    expect(boardOf(revealScores(callSpeaker(scored, 's-1')))).toMatchObject({
      scores: [
        { points: '9', isDropped: false },
        { points: '9.5', isDropped: true },
        { points: '8.5', isDropped: true },
        { points: '9', isDropped: false },
        { points: '9', isDropped: false },
      ],
      result: '9.00',
      rank: 1,
    });
  });

  it('shows the ranking at the end', () => {
    expect(boardOf({ ...scored, showsRanking: true })).toEqual({
      type: 'ranking',
      rows: [{ rank: 1, name: '何静', unit: '危化科', points: '9.00' }],
      total: 1,
    });
    expect([923, 900, 5, 0].map(meanText)).toEqual(['9.23', '9.00', '0.05', '0.00']);
  });
});

describe('the board of an online quiz', () => {
  it('holds no more rows than the wall does, and says how many there are', () => {
    const [row] = prizeDraft().standings;
    if (row === undefined) throw new Error('builder');
    const many = { ...prizeDraft(), standings: Array.from({ length: 40 }, (_, i) => ({ ...row, rank: i + 1 })) };
    const board = boardOf(many);
    expect(board.type === 'ranking' && board.rows.length).toBe(12);
    expect(board).toMatchObject({ total: 40 });
  });
});

describe('what the wall is told of a contest', () => {
  it('names the lesson of the question and whether its answer may be shown', () => {
    expect(contestLookOf(asked)).toMatchObject({ type: 'contest', lesson: 'supervision/training', isTold: false });
    expect(contestLookOf(judgeQuestion(asked, 'right', START))).toMatchObject({ isTold: true });
    expect(contestLookOf(speechDraft())).toMatchObject({ lesson: '', isTold: false });
  });

  it('is the draw while there is one, without its seed before it is drawn', () => {
    const sealed = sealDrawIn(asked, audienceSitting());
    const look = contestLookOf(sealed);
    expect(look).toMatchObject({ type: 'draw', draw: { phase: 'sealed', seed: '' } });
    expect(JSON.stringify(look)).not.toContain('seed-d-1');
    const drawn = contestLookOf(changeDrawIn(sealed, (sitting) => drawNow(sitting, START)));
    expect(drawn).toMatchObject({ draw: { phase: 'drawn', seed: 'seed-d-1' } });
  });

  it.each([
    ['a quiz', quizDraft([MUST])],
    ['a question', asked],
    ['a verdict', judgeQuestion(asked, 'wrong', START)],
    ['a speaker', revealScores(callSpeaker(marked(speechDraft(3), 's-1', ['9', '9', '8']), 's-1'))],
    ['a ranking', prizeDraft()],
    ['a draw', sealDrawIn(asked, audienceSitting())],
  ])('reaches another window whole with %s', (_, draft) => {
    const look = contestLookOf(draft);
    const record = {
      version: 1,
      source: draft.id,
      at: 1,
      lesson: '',
      title: draft.title,
      date: '',
      book: '',
      cloth: '',
      place: '',
      leader: '',
      isBlack: false,
      isLarge: false,
      look,
    };
    const heard = parseWall(JSON.parse(JSON.stringify(record)));
    expect(heard).toEqual(record);
    if (heard?.look.type === 'contest') expect(parseWallBoard(heard.look.board)).toEqual(boardOf(draft));
  });

  it.each([
    ['nothing', undefined],
    ['another type', { type: 'race' }],
    ['a team without a score', { ...quiz(asked), teams: [{ name: '矿山队' }] }],
    ['a verdict there is not', { ...quiz(asked), asked: { ...quiz(asked).asked, verdict: 'partly' } }],
    ['rows that are none', { type: 'ranking', rows: [1], total: 1 }],
  ])('is refused with %s for a board', (_, value) => {
    expect(parseWallBoard(value)).toBeUndefined();
  });
});
