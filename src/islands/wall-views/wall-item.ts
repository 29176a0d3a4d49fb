import type { ItemKey, PlainItemKey } from '../../domain/item/item-key.ts';
import type { PublicItem, PublicPlainItem } from '../../domain/item/public-item.ts';

/** What the wall shows one after the other: an item itself, or the parts of a case. */
export function partsOf(item: PublicItem): readonly PublicPlainItem[] {
  return item.type === 'case' ? item.items : [item];
}

/** The key of the part at an index, found by its id. */
export function partKey(key: ItemKey | undefined, part: PublicPlainItem): PlainItemKey | undefined {
  if (key === undefined) return undefined;
  return key.type === 'case' ? key.items.find(({ id }) => id === part.id) : key;
}
