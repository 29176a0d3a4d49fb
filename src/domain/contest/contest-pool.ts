import type { ItemId } from '../item/item.ts';
import { rngOf, shuffled } from '../shared/rng.ts';
import type { ContestItem } from './contest.ts';

/**
 * The questions in the order they will be asked: those no contest has used come first, each part shuffled
 * by the seed. The same items, used ones and seed give the same order, whatever order they came in.
 */
export function contestPool(
  items: readonly ContestItem[],
  used: ReadonlySet<ItemId>,
  seed: string,
): readonly ContestItem[] {
  const byId = [...new Map(items.map((entry) => [entry.item, entry])).values()].sort((a, b) =>
    a.item < b.item ? -1 : 1,
  );
  const mixed = shuffled(byId, rngOf(seed));
  return [...mixed.filter(({ item }) => !used.has(item)), ...mixed.filter(({ item }) => used.has(item))];
}

/**
 * The next question: the first of the pool not asked yet whose difficulty is the one wished for, else the
 * first not asked yet, `undefined` where all have been asked. A question taken back counts as asked: the
 * room has seen it.
 */
export function nextContestItem(
  pool: readonly ContestItem[],
  asked: ReadonlySet<ItemId>,
  difficulty?: number,
): ContestItem | undefined {
  const left = pool.filter(({ item }) => !asked.has(item));
  return left.find((entry) => entry.difficulty === difficulty) ?? left[0];
}
