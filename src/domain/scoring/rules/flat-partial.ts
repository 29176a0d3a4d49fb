import { isAllRight, type Tally } from '../tally.ts';

/**
 * `flat-partial`: a wrong option earns 0, the whole key everything, and any smaller number of right
 * options the same `share` of the points, as 选对但不全的得一半分 in school and party-building papers
 * (share 0.5). Worked: 3 points, share 0.5, one or two of three right → 1.5.
 */
export function flatPartial(tally: Tally, possible: number, share: number): number {
  if (tally.wrong > 0 || tally.right === 0) return 0;
  return isAllRight(tally) ? possible : possible * share;
}
