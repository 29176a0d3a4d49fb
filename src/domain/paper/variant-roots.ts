import type { ItemId } from '../item/item.ts';
import type { BankEntry } from './blueprint.ts';

/**
 * Names for every item the item that stands for all its wordings: two items have the same root exactly when
 * a chain of `variantOf` joins them, in whatever direction, also through items the bank does not hold.
 */
export function variantRoots(entries: readonly Pick<BankEntry, 'id' | 'variantOf'>[]): (id: ItemId) => ItemId {
  const parents = new Map<ItemId, ItemId>();
  function rootOf(id: ItemId): ItemId {
    let root = id;
    for (let parent = parents.get(root); parent !== undefined; parent = parents.get(root)) root = parent;
    return root;
  }
  for (const { id, variantOf } of entries) {
    if (variantOf === undefined) continue;
    const [a, b] = [rootOf(id), rootOf(variantOf)];
    // The smaller id becomes the root, so that the order of the entries decides nothing.
    if (a !== b) parents.set(a < b ? b : a, a < b ? a : b);
  }
  return rootOf;
}
