import type { Score } from '../scoring/score.ts';

export type AnswerVerdict = 'right' | 'partly' | 'wrong';

/** What a score says about an answer; `undefined` where it says nothing (unanswered, unjudged, worth 0 points). */
export function answerVerdict(score: Score): AnswerVerdict | undefined {
  if (score.type === 'invalid' || score.possible === 0) return undefined;
  if (score.earned >= score.possible) return 'right';
  return score.earned > 0 ? 'partly' : 'wrong';
}
