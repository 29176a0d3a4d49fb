import { award, type Marking } from '../../scoring/award.ts';
import type { MultipleItem } from '../item.ts';
import type { ResponseOf } from '../response-of.ts';

/** Unrounded points for a checked response; the order of ids in key and response means nothing. */
export function scoreMultiple(item: MultipleItem, response: ResponseOf<'multiple'>, how: Marking): number {
  const right = response.options.filter((id) => item.key.includes(id)).length;
  return award('multiple', { right, wrong: response.options.length - right, of: item.key.length }, how);
}
