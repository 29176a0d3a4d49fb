import type { ContestDraft, QuizDraft } from '../../domain/contest/contest-draft.ts';
import {
  askQuestion,
  goToNextRound,
  judgeQuestion,
  openForAll,
  takeBack,
  toggleClock,
  toggleScores,
} from '../../domain/contest/quiz-draft.ts';
import { standOf } from '../../domain/contest/stand-of.ts';
import { changeContest } from '../../stores/contest.ts';
import { closeContestDraw, drawMoves } from './contest-draw-moves.ts';
import type { ContestMoves } from './contest-key.ts';
import type { QuizStage } from './quiz-stage.ts';

/** Changes the quiz; nothing where another kind of contest is open. */
export function changeQuiz(step: (draft: QuizDraft, now: number) => QuizDraft): void {
  changeContest((draft, now): ContestDraft => (draft.kind === 'quiz' ? step(draft, now) : draft));
}

interface QuizActs {
  readonly seal: () => void;
  readonly finish: () => void;
}

/** What every key does at this stage. */
export function quizMoves(draft: QuizDraft, stage: QuizStage, acts: QuizActs): ContestMoves {
  if (draft.sitting !== null) return drawMoves(draft.sitting, () => closeContestDraw());
  const always: ContestMoves = {
    scores: () => changeQuiz(toggleScores),
    undo: () => changeQuiz((before, now) => takeBack(before, now)),
  };
  const judging: ContestMoves = {
    clock: () => changeQuiz(toggleClock),
    '1': () => changeQuiz((before, now) => judgeQuestion(before, 'right', now)),
    '2': () => changeQuiz((before, now) => judgeQuestion(before, 'wrong', now)),
    '3': () => changeQuiz((before, now) => judgeQuestion(before, 'passed', now)),
  };
  if (stage === 'seal') return { ...always, next: acts.seal };
  if (stage === 'choose') return { ...always, ...valueMoves(draft) };
  if (stage === 'ask') return { ...always, next: () => changeQuiz((before, now) => askQuestion(before, now)) };
  if (stage === 'open') return { ...always, next: () => changeQuiz(openForAll), '3': judging['3'] ?? acts.finish };
  if (stage === 'wait') return { ...always, '3': judging['3'] ?? acts.finish };
  if (stage === 'ready') return { ...always, ...judging, next: () => changeQuiz(toggleClock) };
  if (stage === 'judge') return { ...always, ...judging };
  if (stage === 'round') return { ...always, next: () => changeQuiz(goToNextRound) };
  return { ...always, next: acts.finish };
}

function valueMoves(draft: QuizDraft): ContestMoves {
  const values = standOf(draft.contest).round?.values ?? [];
  return Object.fromEntries(
    values
      .slice(0, 9)
      .map((value, i) => [String(i + 1), () => changeQuiz((before, now) => askQuestion(before, now, value))]),
  );
}
