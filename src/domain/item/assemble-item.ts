import { idsOf } from './check-choices.ts';
import type { Item, PlainItem } from './item.ts';
import type { ItemKey, PlainItemKey } from './item-key.ts';
import type { PublicItem, PublicPlainItem } from './public-item.ts';

/**
 * Puts the two published halves of an item together again: the item that {@link toPublicItem} and
 * {@link keyOf} were made from. Gives `undefined` when they do not belong together: another id, revision
 * or type, a key that names an option the item does not show, another number of blanks or parts. That
 * happens when one of the two files is from an older build.
 */
export function assembleItem(shown: PublicItem, key: ItemKey): Item | undefined {
  if (shown.type !== 'case') return key.type === 'case' ? undefined : assemblePlain(shown, key);
  if (key.type !== 'case' || !areHalves(shown, key) || shown.items.length !== key.items.length) return undefined;
  const items: PlainItem[] = [];
  for (const part of shown.items) {
    const partKey = key.items.find((each) => each.id === part.id);
    const item = partKey === undefined ? undefined : assemblePlain(part, partKey);
    if (item === undefined) return undefined;
    items.push(item);
  }
  const { cites, variantOf } = key;
  return { ...shown, cites, ...(variantOf === undefined ? {} : { variantOf }), items };
}

function areHalves(shown: PublicItem, key: ItemKey): boolean {
  return shown.id === key.id && shown.revision === key.revision && shown.type === key.type;
}

function assemblePlain(shown: PublicPlainItem, given: PlainItemKey): PlainItem | undefined {
  if (!areHalves(shown, given)) return undefined;
  const { options, blanks, type: _, ...facts } = shown;
  const known = idsOf(options);
  switch (given.type) {
    case 'single':
      return known.includes(given.key) ? { ...facts, options, ...given } : undefined;
    case 'multiple':
      return given.key.every((id) => known.includes(id))
        ? { ...facts, options, ...given, type: 'multiple' }
        : undefined;
    case 'ordering':
      return isSameSet(given.key, known) ? { ...facts, options, ...given, type: 'ordering' } : undefined;
    case 'blank':
      return given.key.length === blanks ? { ...facts, ...given } : undefined;
    case 'judgement':
      return { ...facts, ...given };
    case 'short':
      return { ...facts, ...given };
  }
}

function isSameSet(key: readonly string[], known: readonly string[]): boolean {
  return key.length === known.length && known.every((id) => key.includes(id));
}
