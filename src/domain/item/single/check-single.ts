import type { InvalidReason } from '../../scoring/score.ts';
import { checkChoices, idsOf } from '../check-choices.ts';
import type { SingleItem } from '../item.ts';
import type { ResponseOf } from '../response-of.ts';

/** Invalid when the chosen option is not one of the item's. */
export function checkSingle(item: SingleItem, response: ResponseOf<'single'>): InvalidReason | undefined {
  return checkChoices([response.option], idsOf(item.options));
}
