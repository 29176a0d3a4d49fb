import type { Score } from './score.ts';
import { hundredths } from './to-score.ts';

export interface ScoreSum {
  /** Rounded to hundredths. */
  readonly earned: number;
  readonly possible: number;
  /** How many items nothing was given to. */
  readonly unanswered: number;
  /** How many short answers, or cases with one, wait for somebody to judge them. */
  readonly unjudged: number;
}

/**
 * Adds up scored items. An invalid score earns 0 and its item still counts as possible; the unanswered and
 * the unjudged ones are counted apart. Nothing scored gives zeros.
 */
export function sumScores(outcomes: Iterable<{ readonly score: Score; readonly possible: number }>): ScoreSum {
  let earned = 0;
  let possible = 0;
  let unanswered = 0;
  let unjudged = 0;
  for (const { score, possible: worth } of outcomes) {
    possible += worth;
    if (score.type === 'points') earned += score.earned;
    else if (score.reason === 'unanswered') unanswered += 1;
    else if (score.reason === 'unjudged') unjudged += 1;
  }
  return { earned: hundredths(earned), possible: hundredths(possible), unanswered, unjudged };
}
