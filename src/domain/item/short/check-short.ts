import type { InvalidReason } from '../../scoring/score.ts';
import { checkChoices, idsOf } from '../check-choices.ts';
import type { ShortItem } from '../item.ts';
import type { ResponseOf } from '../response-of.ts';

/** Invalid while nobody has judged the text's points, or when a point is named that the item does not have. */
export function checkShort(item: ShortItem, response: ResponseOf<'short'>): InvalidReason | undefined {
  return response.met === undefined ? 'unjudged' : checkChoices(response.met, idsOf(item.points));
}
