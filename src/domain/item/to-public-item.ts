import { publishCase } from './case/publish-case.ts';
import type { Item } from './item.ts';
import type { PublicItem } from './public-item.ts';
import { toPublicPlainItem } from './to-public-plain-item.ts';

/** What may be seen of any item before it is answered: no key, rationale, accepted wording, point or citation. */
export function toPublicItem(item: Item): PublicItem {
  return item.type === 'case' ? publishCase(item) : toPublicPlainItem(item);
}
