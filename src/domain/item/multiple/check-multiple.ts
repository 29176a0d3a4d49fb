import type { InvalidReason } from '../../scoring/score.ts';
import { checkChoices, idsOf } from '../check-choices.ts';
import type { MultipleItem } from '../item.ts';
import type { ResponseOf } from '../response-of.ts';

/** Invalid when an option is not one of the item's, or is named twice. */
export function checkMultiple(item: MultipleItem, response: ResponseOf<'multiple'>): InvalidReason | undefined {
  return checkChoices(response.options, idsOf(item.options));
}
