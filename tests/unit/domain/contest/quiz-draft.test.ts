import { describe, expect, it } from 'vitest';
import {
  askQuestion,
  goToNextRound,
  judgeQuestion,
  openForAll,
  pressBuzzer,
  takeBack,
  toggleClock,
  toggleScores,
} from '../../../../src/domain/contest/quiz-draft.ts';
import { standOf } from '../../../../src/domain/contest/stand-of.ts';
import { BUZZER, MUST, RISK, START, TIE } from '../../../builders/contest.ts';
import { quizDraft } from '../../../builders/contest-draft.ts';

const asked = askQuestion(quizDraft([MUST]), START + 1);

describe('the clock of a quiz', () => {
  it('stands when a question is asked, and runs for the round’s seconds once started', () => {
    expect(asked.clockEndsAt).toBe(0);
    const running = toggleClock(asked, START + 2);
    expect(running.clockEndsAt).toBe(START + 2 + 30_000);
    expect(toggleClock(running, START + 3).clockEndsAt).toBe(0);
  });

  it('stops with the verdict, and does not start after it', () => {
    const judged = judgeQuestion(toggleClock(asked, START + 2), 'right', START + 3);
    expect(judged.clockEndsAt).toBe(0);
    expect(toggleClock(judged, START + 4)).toBe(judged);
  });

  it('does nothing without a question', () => {
    const none = quizDraft([MUST]);
    expect(toggleClock(none, START)).toBe(none);
  });

  it('starts by itself at the first press that counts, and not anew at the second', () => {
    const open = openForAll(askQuestion(quizDraft([BUZZER]), START + 1), START + 2);
    expect(open.clockEndsAt).toBe(0);
    const first = pressBuzzer(open, 'mine', 100, START + 3);
    expect(first.clockEndsAt).toBe(START + 3 + 20_000);
    expect(pressBuzzer(first, 'town', 101, START + 9).clockEndsAt).toBe(START + 3 + 20_000);
  });

  it('does not start at a foul', () => {
    const foul = pressBuzzer(askQuestion(quizDraft([BUZZER]), START + 1), 'mine', 100, START + 2);
    expect(foul.clockEndsAt).toBe(0);
    expect(standOf(foul.contest).question?.presses).toEqual([{ team: 'mine', stamp: 100, isFoul: true }]);
  });
});

describe('the steps of a quiz', () => {
  it('ask by the value a team has chosen', () => {
    const dear = askQuestion(quizDraft([RISK]), START + 1, 30);
    expect(standOf(dear.contest).question?.event).toMatchObject({ value: 30, team: 'mine' });
    expect(standOf(askQuestion(quizDraft([RISK]), START + 1, 25).contest).question?.event.value).toBe(10);
  });

  it('leave the draft as it is where the contest refuses the step', () => {
    expect(askQuestion(asked, START + 2)).toBe(asked);
    expect(openForAll(asked, START + 2)).toBe(asked);
    expect(pressBuzzer(asked, 'mine', 1, START + 2)).toBe(asked);
    expect(goToNextRound(asked, START + 2)).toBe(asked);
  });

  it('bring the question to the wall and the scores at the next round', () => {
    const shown = toggleScores(asked);
    expect(shown.showsScores).toBe(true);
    expect(judgeQuestion(shown, 'right', START + 2).showsScores).toBe(false);
    const played = [1, 2, 3, 4, 5, 6].reduce(
      (draft) => judgeQuestion(askQuestion(draft, START + 1), 'right', START + 2),
      quizDraft([MUST, BUZZER]),
    );
    const next = goToNextRound(played, START + 3);
    expect(standOf(next.contest).round?.id).toBe('buzzer');
    expect(next.showsScores).toBe(true);
  });

  it('take the last back without a name, and a named one', () => {
    const judged = judgeQuestion(asked, 'right', START + 2);
    expect(standOf(takeBack(judged, START + 3).contest).question?.verdict).toBeUndefined();
    const later = judgeQuestion(askQuestion(judged, START + 3), 'right', START + 4);
    const first = judged.contest.events.find(({ type }) => type === 'judged')?.id;
    const scores = standOf(takeBack(later, START + 5, first).contest).scores;
    expect(scores.map(({ score }) => score)).toEqual([100, 110, 100]);
    const fresh = quizDraft([MUST]);
    expect(takeBack(fresh, START)).toBe(fresh);
  });

  it('play a tie off until it is broken', () => {
    const tied = quizDraft([{ ...MUST, questions: 1 }, TIE]);
    const played = ['right', 'right', 'wrong'] as const;
    const level = played.reduce((draft, verdict) => judgeQuestion(askQuestion(draft, 1), verdict, 2), tied);
    const open = openForAll(askQuestion(goToNextRound(level, 3), 4), 5);
    expect(pressBuzzer(open, 'fire', 1, 6)).toBe(open);
    const won = judgeQuestion(pressBuzzer(open, 'town', 2, 7), 'right', 8);
    expect(standOf(won.contest).scores.map(({ tie }) => tie)).toEqual([0, 1, 0]);
  });
});
