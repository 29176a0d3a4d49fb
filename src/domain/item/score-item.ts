import type { Marking } from '../scoring/award.ts';
import type { Score } from '../scoring/score.ts';
import { toScore } from '../scoring/to-score.ts';
import { scoreCase } from './case/score-case.ts';
import { isUnanswered } from './is-unanswered.ts';
import type { Item } from './item.ts';
import type { Response } from './response.ts';
import { scorePlain } from './score-plain.ts';

/**
 * What a response earns: points with 0 ≤ earned ≤ possible in hundredths, or why there are none. Nothing
 * given is `unanswered`, never 0 points; a response of another type than the item is `malformed`. Data from
 * a file or a store has to pass {@link isResponse} first.
 */
export function scoreItem(item: Item, response: Response | undefined, how: Marking): Score {
  if (response === undefined || isUnanswered(response)) return { type: 'invalid', reason: 'unanswered' };
  if (item.type !== 'case') return toScore(scorePlain(item, response, how), how.possible);
  return toScore(response.type === 'case' ? scoreCase(item, response, how) : 'malformed', how.possible);
}
