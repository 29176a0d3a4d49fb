import { award, type Marking } from '../../scoring/award.ts';
import type { ShortItem } from '../item.ts';
import type { ResponseOf } from '../response-of.ts';

/** Unrounded points for a checked response: only the points judged as met count, never the text. */
export function scoreShort(item: ShortItem, response: ResponseOf<'short'>, how: Marking): number {
  return award('short', { right: response.met?.length ?? 0, wrong: 0, of: item.points.length }, how);
}
