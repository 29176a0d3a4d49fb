import type { InvalidReason } from '../../scoring/score.ts';
import { checkChoices, idsOf } from '../check-choices.ts';
import type { OrderingItem } from '../item.ts';
import type { ResponseOf } from '../response-of.ts';

/** Invalid when a step is not one of the item's, or stands twice; an unfinished order is well formed. */
export function checkOrdering(item: OrderingItem, response: ResponseOf<'ordering'>): InvalidReason | undefined {
  return checkChoices(response.order, idsOf(item.options));
}
