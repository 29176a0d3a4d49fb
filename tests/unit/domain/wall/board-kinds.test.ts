import { describe, expect, it } from 'vitest';
import type { QuizDraft } from '../../../../src/domain/contest/contest-draft.ts';
import type { ContestRound } from '../../../../src/domain/contest/contest-plan.ts';
import {
  askQuestion,
  goToNextRound,
  judgeQuestion,
  openForAll,
  pressBuzzer,
  takeBack,
} from '../../../../src/domain/contest/quiz-draft.ts';
import { callSpeaker, revealScores, speechForward } from '../../../../src/domain/contest/speech-draft.ts';
import { boardOf } from '../../../../src/domain/wall/wall-board-of.ts';
import type { WallQuizBoard, WallSpeechBoard } from '../../../../src/domain/wall/wall-contest.ts';
import { AUDIENCE, BUZZER, MUST, RISK, START, TIE } from '../../../builders/contest.ts';
import { marked, quizDraft, SPEAKERS, speechDraft } from '../../../builders/contest-draft.ts';

function quiz(draft: QuizDraft): WallQuizBoard {
  const board = boardOf(draft);
  if (board.type !== 'quiz') throw new Error(board.type);
  return board;
}

/** One question from the screen to its verdict; the buzzers, where there are any, are pressed by one team. */
function question(draft: QuizDraft, team = 'town'): QuizDraft {
  const open = openForAll(askQuestion(draft, START + 1), START + 2);
  return judgeQuestion(pressBuzzer(open, team, 10, START + 3), 'right', START + 4);
}

const onlyRound = (round: ContestRound) => quizDraft([round]);

describe('the board of every kind of round', () => {
  it.each([
    // Four questions of a team’s own: the first three are everybody’s first.
    ['必答', MUST, [1, 1, 1, 2], 2],
    ['抢答', BUZZER, [1, 2, 3, 3], 3],
    ['风险', RISK, [1, 1, 1, 1], 1],
    ['观众', AUDIENCE, [1, 1, 1, 1], 1],
    // As many as it takes, so no total is told; here the first one parts the teams.
    ['加赛', TIE, [1, 1, 1, 1], 0],
  ])('of %s counts its questions as the room does', (_, round, numbers, total) => {
    let draft = onlyRound(round);
    expect(quiz(draft)).toMatchObject({ number: 0, total, kind: round.kind, round: round.title });
    const shown = numbers.map(() => {
      draft = question(draft);
      return quiz(draft).number;
    });
    expect(shown).toEqual(numbers);
  });

  it.each([
    ['必答', MUST, false, ['矿山队', undefined]],
    ['抢答', BUZZER, true, [undefined, '城镇队']],
    ['风险', RISK, false, ['矿山队', undefined]],
    ['观众', AUDIENCE, false, [undefined, undefined]],
    ['加赛', TIE, true, [undefined, '城镇队']],
  ])('of %s says who answers, and whether teams press', (_, round, isPressed, [own, presser]) => {
    const asked = askQuestion(onlyRound(round), START + 1);
    expect(quiz(asked).asked?.isPressed).toBe(isPressed);
    expect(quiz(asked).asked?.isOpen).toBe(!isPressed);
    expect(quiz(asked).asked?.team).toBe(own);
    const pressed = pressBuzzer(openForAll(asked, START + 2), 'town', 10, START + 3);
    expect(quiz(pressed).asked?.team).toBe(presser ?? own);
    expect(quiz(pressed).asked?.isOpen).toBe(true);
  });

  it.each([
    ['必答', MUST, 10],
    ['抢答', BUZZER, 10],
    ['风险', RISK, 10],
    ['观众', AUDIENCE, undefined],
    ['加赛', TIE, 1],
  ])('of %s says what the right answer earned', (_, round, points) => {
    expect(quiz(question(onlyRound(round))).asked?.points).toBe(points);
  });

  it('of 风险 shows the value the team chose, of every other the first of the rules', () => {
    expect(quiz(askQuestion(onlyRound(RISK), START, 30)).asked?.value).toBe(30);
    expect(quiz(askQuestion(onlyRound(TIE), START, 30)).asked?.value).toBe(1);
  });
});

describe('the scoreboard', () => {
  it('ranks level teams alike and keeps the order they were entered in', () => {
    const second = question(quizDraft([BUZZER]), 'fire');
    expect(quiz(second).teams.map(({ name, rank, score }) => [name, rank, score])).toEqual([
      ['矿山队', 2, 100],
      ['城镇队', 2, 100],
      ['消防队', 1, 110],
    ]);
  });

  it('keeps points of 加赛 apart from the score and lets them part level teams', () => {
    const tied = goToNextRound(
      ['right', 'right', 'wrong'].reduce(
        (draft, verdict) => judgeQuestion(askQuestion(draft, 1), verdict === 'right' ? 'right' : 'wrong', 2),
        quizDraft([{ ...MUST, questions: 1 }, TIE]),
      ),
      3,
    );
    expect(quiz(tied).teams.map(({ rank }) => rank)).toEqual([1, 1, 3]);
    const won = question(tied, 'town');
    expect(quiz(won).teams.map(({ rank, score, tie }) => [rank, score, tie])).toEqual([
      [2, 110, 0],
      [1, 110, 1],
      [3, 100, 0],
    ]);
    expect(quiz(won).isOver).toBe(true);
  });

  it('gives the points back with the verdict that is taken back', () => {
    const judged = question(quizDraft([BUZZER]));
    expect(quiz(judged)).toMatchObject({ asked: { verdict: 'right', points: 10 } });
    const back = quiz(takeBack(judged, START + 9));
    expect(back.teams.map(({ score }) => score)).toEqual([100, 100, 100]);
    expect(back.asked).not.toHaveProperty('verdict');
    expect(back.asked).not.toHaveProperty('points');
    expect(back.asked?.team).toBe('城镇队');
  });

  it('says that the contest is over only after its last question', () => {
    const played = [1, 2, 3].map((_, i) => i).reduce((draft) => question(draft), quizDraft([BUZZER, AUDIENCE]));
    expect(quiz(played).isOver).toBe(false);
    const last = goToNextRound(played, START + 5);
    expect(quiz(last).isOver).toBe(false);
    expect(quiz(question(last)).isOver).toBe(true);
  });

  it('marks nobody’s turn in a round without own questions, and one team’s in the others', () => {
    const turns = (round: ContestRound) => quiz(onlyRound(round)).teams.map(({ hasTurn }) => hasTurn);
    expect(turns(MUST)).toEqual([true, false, false]);
    expect(turns(RISK)).toEqual([true, false, false]);
    for (const round of [BUZZER, AUDIENCE, TIE]) expect(turns(round)).toEqual([false, false, false]);
  });

  it('stands empty of rounds where the rules have none', () => {
    expect(quiz(quizDraft([]))).toMatchObject({ round: '', number: 0, total: 0, asked: null, isOver: true });
  });
});

describe('the board of a speech contest, step by step', () => {
  const scored = SPEAKERS.reduce((draft, { id }, i) => marked(draft, id, ['9', '9', `${9 - i * 0.5}`]), speechDraft(3));

  function speech(draft: typeof scored): WallSpeechBoard {
    const board = boardOf(draft);
    if (board.type !== 'speech') throw new Error(board.type);
    return board;
  }

  it('shows the speakers one after another, scores second, and the ranking last', () => {
    const shown: unknown[] = [];
    let draft = scored;
    for (let i = 0; i < 7; i += 1) {
      draft = speechForward(draft);
      const board = boardOf(draft);
      shown.push(board.type === 'speech' ? [board.number, board.speaker?.name, board.result] : board.type);
    }
    expect(shown).toEqual([
      [1, '何静', ''],
      [1, '何静', '9.00'],
      [2, '赵文涛', ''],
      [2, '赵文涛', '9.00'],
      [3, '林森', ''],
      [3, '林森', '9.00'],
      'ranking',
    ]);
  });

  it('tells the place among those who have spoken, not the score alone', () => {
    // Level means of 9.00; the mean of all scores parts them: 9.00, 8.83, 8.67.
    const ranks = SPEAKERS.map(({ id }) => speech(revealScores(callSpeaker(scored, id))).rank);
    expect(ranks).toEqual([1, 2, 3]);
  });

  it('shows no score, no result and no place of somebody who misses one judge', () => {
    const short = marked(speechDraft(3), 's-1', ['9', '9']);
    expect(speech(revealScores(callSpeaker(short, 's-1')))).toMatchObject({ scores: null, result: '', rank: 0 });
  });
});
