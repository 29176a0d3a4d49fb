import type { InvalidReason } from '../../scoring/score.ts';
import type { CaseItem } from '../item.ts';
import type { CaseResponse } from '../response.ts';

/** Invalid when a part is answered that the case does not have. */
export function checkCase(item: CaseItem, response: CaseResponse): InvalidReason | undefined {
  const known = item.items.map((part) => part.id);
  return Object.keys(response.parts).every((id) => known.includes(id)) ? undefined : 'malformed';
}
