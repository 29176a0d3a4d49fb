import type { ItemId } from '../item/item.ts';
import type { PersonId } from '../records/record.ts';
import { holdersAt } from './draw-asked.ts';
import { drawItems, type ItemDraw } from './draw-items.ts';
import { drawPeople, isDrawRule } from './draw-people.ts';
import type { DrawRecord } from './draw-record.ts';
import { type DrawAlgorithm, isDrawAlgorithm } from './draw-stream.ts';

/** What a draw comes to when it is made again, to hold beside what its record says. */
export interface DrawReplay {
  readonly type: 'drawn';
  readonly result: readonly PersonId[];
  /** For each replacement of the record: who held the place, and who comes in (`null` where nobody is left). */
  readonly replacements: readonly { readonly holder: PersonId; readonly next: PersonId | null }[];
  readonly items: readonly ItemId[];
  /** For each swap of the record. */
  readonly swaps: readonly {
    /** The item that stood at the place, and the one that comes in; empty where there is none. */
    readonly asked: ItemId;
    readonly next: ItemId;
    /** Everybody who stood at the place. */
    readonly stood: readonly PersonId[];
    /** True where an item was swapped there before. */
    readonly isAgain: boolean;
  }[];
}

export type Replayed =
  | DrawReplay
  | { readonly type: 'unknown'; readonly what: 'unknown-algorithm' | 'unknown-rule'; readonly found: string }
  | { readonly type: 'too-few'; readonly wanted: number; readonly found: number };

/** Draws people, replacements, items and swaps again from what the record holds. */
export function replayDraw(record: DrawRecord): Replayed {
  const { algorithm, rule, count } = record;
  if (!isDrawAlgorithm(algorithm)) return { type: 'unknown', what: 'unknown-algorithm', found: algorithm };
  const isKnown = isDrawRule(rule) && (rule === 'cycle' || algorithm !== 'zhouke-draw-1');
  if (!isKnown) return { type: 'unknown', what: 'unknown-rule', found: rule };
  if (count < 1) return { type: 'too-few', wanted: 1, found: count };
  const weights = record.version === 1 ? [] : record.weights;
  const drawn = drawPeople({ ...record, algorithm, rule, spent: record.spentBefore, weights });
  if (drawn.type === 'too-few') return drawn;
  const { order, items } = itemsOf(record, algorithm);
  return {
    type: 'drawn',
    result: drawn.people,
    replacements: replacementsOf(record, drawn.order),
    items,
    swaps: swapsOf(record, order),
  };
}

function itemsOf(record: DrawRecord, algorithm: DrawAlgorithm) {
  const { itemsUsedBefore: used, count, seed, spoken } = record;
  const pool: ItemDraw['pool'] =
    record.version === 1 ? record.itemPool.map((item) => ({ item, tier: 1, difficulty: 1 })) : record.pool;
  return drawItems({ algorithm, pool, used, count, seed, spoken });
}

function replacementsOf(record: DrawRecord, order: readonly PersonId[]): DrawReplay['replacements'] {
  const holders: (string | null)[] = [...record.result];
  const called = new Set(record.result);
  let passed = 0;
  return record.replacements.map(({ place, by }) => {
    const holder = holders[place - 1] ?? '';
    // Those called only grow in number, so the search goes on where it stopped.
    while (passed < order.length && called.has(order[passed] ?? '')) passed += 1;
    const next = order[passed] ?? null;
    holders[place - 1] = by;
    // Both count as called, so that one wrong replacement is not reported at every later one too.
    for (const id of [next, by]) if (id !== null) called.add(id);
    return { holder, next };
  });
}

function swapsOf(record: DrawRecord, order: readonly ItemId[]): DrawReplay['swaps'] {
  if (record.version === 1) return [];
  const asked = new Map(record.items.map(({ item }, i) => [i + 1, item]));
  const seen = new Set(asked.values());
  const swapped = new Set<number>();
  let passed = 0;
  return record.swaps.map(({ place, to }) => {
    while (passed < order.length && seen.has(order[passed] ?? '')) passed += 1;
    const next = order[passed] ?? '';
    const before = asked.get(place) ?? '';
    const isAgain = swapped.has(place);
    asked.set(place, to);
    swapped.add(place);
    for (const item of [next, to]) seen.add(item);
    return { asked: before, next, stood: holdersAt(record, place), isAgain };
  });
}
