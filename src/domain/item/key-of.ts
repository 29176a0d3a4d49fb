import type { Item, ItemId, PlainItem } from './item.ts';
import type { ItemKey, PlainItemKey } from './item-key.ts';

/** The half of an item that {@link toPublicItem} leaves out, to be shown after answering. */
export function keyOf(item: Item): ItemKey {
  if (item.type !== 'case') return plainKeyOf(item);
  const { type, id, revision, cites } = item;
  return { type, id, revision, cites, ...variantPart(item), items: item.items.map(plainKeyOf) };
}

function plainKeyOf(item: PlainItem): PlainItemKey {
  const { id, revision, cites, rationale } = item;
  const facts = { id, revision, cites, rationale, ...variantPart(item) };
  switch (item.type) {
    case 'single':
      return { ...facts, type: item.type, key: item.key };
    case 'multiple':
    case 'ordering':
      return { ...facts, type: item.type, key: item.key };
    case 'judgement':
      return { ...facts, type: item.type, key: item.key };
    case 'blank':
      return { ...facts, type: item.type, key: item.key };
    case 'short':
      return { ...facts, type: item.type, points: item.points };
  }
}

function variantPart({ variantOf }: { readonly variantOf?: ItemId }): { readonly variantOf?: ItemId } {
  return variantOf === undefined ? {} : { variantOf };
}
