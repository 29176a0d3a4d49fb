import type { InvalidReason } from '../../scoring/score.ts';
import type { BlankItem } from '../item.ts';
import type { ResponseOf } from '../response-of.ts';

/** Invalid when more texts are given than the stem has blanks; with fewer, the last blanks are empty. */
export function checkBlank(item: BlankItem, response: ResponseOf<'blank'>): InvalidReason | undefined {
  return response.texts.length > item.key.length ? 'malformed' : undefined;
}
