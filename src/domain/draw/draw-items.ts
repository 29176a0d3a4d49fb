import type { Difficulty, ItemId } from '../item/item.ts';
import type { ItemTier, PoolItem } from './draw-record.ts';
import { type DrawKey, type DrawStream, drawnOrder, drawStream } from './draw-stream.ts';

export interface ItemDraw extends DrawKey {
  /** The items that may be asked; their order means nothing, and of one listed twice the first entry counts. */
  readonly pool: readonly Pick<PoolItem, 'item' | 'tier' | 'difficulty'>[];
  /** Items asked in the last ten sessions. */
  readonly used: readonly ItemId[];
  readonly count: number;
}

export interface ItemsDrawn {
  /** The whole pool in drawn order: the places' items first, then those that would be swapped in. */
  readonly order: readonly ItemId[];
  /** One item for each place, or none at all where there are no items. */
  readonly items: readonly ItemId[];
  /** How many places got an item that was asked before, in the last ten sessions or at an earlier place. */
  readonly repeated: number;
}

/** The difficulties wanted place by place, over and over: of five items two easy, two middling, one hard. */
const MIX: readonly Difficulty[] = [1, 2, 1, 2, 3];

/**
 * Draws a question for each place with the people's seed, from a stream of its own. An item belongs to
 * its place: whoever replaces an absent person answers it.
 *
 * Items not used in the last ten sessions come before used ones, and within both today's lesson (tier 1)
 * before weak topics (2) before the rest (3). Within one such group the order is by lot, and of what the lot
 * puts first in each difficulty the one is taken whose difficulty lags furthest behind the mix 1, 2, 1, 2, 3
 * so far; of equals the one the mix wants next, then the easier. So the first places never depend on how many
 * follow. A pool smaller than the places is asked again from its first item on.
 *
 * `zhouke-draw-1` knew neither tier nor difficulty: unused items by lot, then used ones by lot.
 */
export function drawItems({ pool, used, count, ...key }: ItemDraw): ItemsDrawn {
  const before = new Set(used);
  const entries = [...new Map([...pool].reverse().map((entry) => [entry.item, entry])).values()];
  const fresh = entries.filter(({ item }) => !before.has(item));
  const again = entries.filter(({ item }) => before.has(item));
  const stream = drawStream(key, 'items');
  const order =
    key.algorithm === 'zhouke-draw-1'
      ? [fresh, again].flatMap((group) => drawnOrder(idsOf(group), stream))
      : balancedOrder([fresh, again].flatMap(tiersOf), stream);
  if (order.length === 0) return { order, items: [], repeated: 0 };
  const items = Array.from({ length: count }, (_, i) => order[i % order.length] ?? '');
  return { order, items, repeated: Math.max(0, count - fresh.length) };
}

/** The item that comes in at a swap: the first of the order not asked yet; `null` where all were. */
export function nextItem(order: readonly ItemId[], asked: ReadonlySet<ItemId>): ItemId | null {
  return order.find((item) => !asked.has(item)) ?? null;
}

type Group = ItemDraw['pool'];

function idsOf(group: Group): readonly ItemId[] {
  return group.map(({ item }) => item);
}

function tiersOf(group: Group): readonly Group[] {
  return ([1, 2, 3] satisfies ItemTier[]).map((tier) => group.filter((entry) => entry.tier === tier));
}

function balancedOrder(groups: readonly Group[], stream: DrawStream): readonly ItemId[] {
  const order: ItemId[] = [];
  /** How far each difficulty lags behind the mix. */
  const lag: Record<Difficulty, number> = { 1: 0, 2: 0, 3: 0 };
  for (const group of groups) {
    const difficulties = new Map(group.map(({ item, difficulty }) => [item, difficulty]));
    const waiting: Record<Difficulty, ItemId[]> = { 1: [], 2: [], 3: [] };
    for (const item of drawnOrder(difficulties.keys(), stream)) waiting[difficulties.get(item) ?? 1].push(item);
    for (const _ of group) {
      const wanted = MIX[order.length % MIX.length] ?? 1;
      lag[wanted] += 1;
      const [chosen = wanted] = ([1, 2, 3] satisfies Difficulty[])
        .filter((difficulty) => waiting[difficulty].length > 0)
        .sort((a, b) => lag[b] - lag[a] || Number(b === wanted) - Number(a === wanted));
      const item = waiting[chosen].shift();
      if (item === undefined) break;
      lag[chosen] -= 1;
      order.push(item);
    }
  }
  return order;
}
