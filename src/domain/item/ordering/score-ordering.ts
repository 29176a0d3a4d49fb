import { award, type Marking } from '../../scoring/award.ts';
import type { OrderingItem } from '../item.ts';
import type { ResponseOf } from '../response-of.ts';

/** Unrounded points for a checked response: the whole order or nothing. */
export function scoreOrdering(item: OrderingItem, response: ResponseOf<'ordering'>, how: Marking): number {
  const isRight = response.order.length === item.key.length && item.key.every((id, at) => response.order[at] === id);
  return award('ordering', { right: isRight ? 1 : 0, wrong: isRight ? 0 : 1, of: 1 }, how);
}
