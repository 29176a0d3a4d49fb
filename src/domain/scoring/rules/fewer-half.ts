import { isAllRight, type Tally } from '../tally.ts';

/**
 * `fewer-half`: 错选，本题不得分；少选，所选的每个选项得 0.5 分, the form of the registered safety
 * engineer's examination (注册安全工程师), where a multiple-choice question counts 2 points.
 *
 * - any wrong option → 0;
 * - the whole key → `possible`;
 * - `right` of the key's options, not all → `right × each`, but never more than one `each` below full.
 *   Where `each` is more than half of `possible`, the cap is half of `possible`, so that it stays above 0.
 *
 * Worked: 2 points, each 0.5, key of 4: one right 0.5, two 1, three 1.5. Key of 6, five right: 5 × 0.5
 * would be 2.5; the cap makes it 1.5. 1 point, each 0.5, key of 3: one right 0.5, two right 0.5.
 */
export function fewerHalf(tally: Tally, possible: number, each: number): number {
  if (tally.wrong > 0) return 0;
  if (isAllRight(tally)) return possible;
  return Math.min(tally.right * each, possible - Math.min(each, possible / 2));
}
