import type { ItemId } from '../item/item.ts';
import { type DrawKey, drawnOrder, drawStream } from './draw-stream.ts';

export interface ItemDraw extends DrawKey {
  /** The items that may be asked, as a rule the lesson's; their order and repeats mean nothing. */
  readonly items: readonly ItemId[];
  /** Items already asked today. */
  readonly used: readonly ItemId[];
  readonly count: number;
}

export interface ItemsDrawn {
  /** One item for each place, or none at all where there are no items. */
  readonly items: readonly ItemId[];
  /** How many places got an item that was asked before, today or at an earlier place. */
  readonly repeated: number;
}

/**
 * Draws a question for each place with the people's seed, from a stream of its own. An item belongs to
 * its place: whoever replaces an absent person answers it. No item comes twice, nor one asked earlier
 * today, while others are left; after that today's are asked again, then all in the same order.
 */
export function drawItems({ items, used, count, seed, spoken }: ItemDraw): ItemsDrawn {
  const before = new Set(used);
  const all = [...new Set(items)];
  const stream = drawStream({ seed, spoken }, 'items');
  const fresh = all.filter((id) => !before.has(id));
  const again = all.filter((id) => before.has(id));
  const order = [...drawnOrder(fresh, stream), ...drawnOrder(again, stream)];
  if (order.length === 0) return { items: [], repeated: 0 };
  const rounds = Math.ceil(count / order.length);
  return {
    items: Array.from({ length: rounds }, () => order)
      .flat()
      .slice(0, count),
    repeated: Math.max(0, count - fresh.length),
  };
}
