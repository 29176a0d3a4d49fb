import type { ItemId } from '../item/item.ts';
import { variantRoots } from '../paper/variant-roots.ts';
import { type Rng, shuffled } from '../shared/rng.ts';

/** How a person did on an item the last time. */
export interface LastAnswer {
  readonly right: boolean;
  /** When, milliseconds since 1970. */
  readonly at: number;
}

interface QuizPick<T> {
  readonly items: readonly T[];
  /** This person's last answers; an item never answered has none. */
  readonly history: ReadonlyMap<ItemId, LastAnswer>;
  readonly count: number;
  readonly rng: Rng;
}

/**
 * The items of a lesson quiz: those never answered first, then those last answered wrong, then the ones
 * whose right answer is longest ago; by lot among equals. A case counts as one item, and of two items that
 * word one question differently only one is taken. The same seed picks the same items in the same order,
 * whatever the order of `items`. Fewer come back when the lesson has fewer.
 */
export function pickQuizItems<T extends { readonly id: ItemId; readonly variantOf?: ItemId }>({
  items,
  history,
  count,
  rng,
}: QuizPick<T>): readonly T[] {
  const byId = [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
  const byNeed = shuffled(byId, rng).sort((a, b) => needOf(history.get(a.id)) - needOf(history.get(b.id)));
  const questionOf = variantRoots(items);
  const taken = new Set<ItemId>();
  const picked: T[] = [];
  for (const item of byNeed) {
    const question = questionOf(item.id);
    if (picked.length >= count || taken.has(question)) continue;
    taken.add(question);
    picked.push(item);
  }
  return picked;
}

/** The smaller, the earlier it is picked; sorting keeps the drawn order among equals. */
function needOf(last: LastAnswer | undefined): number {
  if (last === undefined) return -2;
  return last.right ? last.at : -1;
}
