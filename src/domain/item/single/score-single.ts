import { award, type Marking } from '../../scoring/award.ts';
import type { SingleItem } from '../item.ts';
import type { ResponseOf } from '../response-of.ts';

/** Unrounded points for a checked response. */
export function scoreSingle(item: SingleItem, response: ResponseOf<'single'>, how: Marking): number {
  const right = response.option === item.key ? 1 : 0;
  return award('single', { right, wrong: 1 - right, of: 1 }, how);
}
