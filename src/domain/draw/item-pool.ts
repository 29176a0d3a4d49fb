import type { Difficulty, ItemId, LessonId } from '../item/item.ts';
import type { ItemTier, PoolItem } from './draw-record.ts';

/** What the pool needs to know of an item; the bank's index and a lesson's items both tell it. */
export interface PoolCandidate {
  readonly id: ItemId;
  readonly revision: number;
  readonly lesson: LessonId;
  readonly topic: string;
  readonly difficulty: Difficulty;
}

export interface PoolWish {
  readonly lesson: LessonId;
  readonly candidates: readonly PoolCandidate[];
  /** Topics the office is weak in, weakest first. */
  readonly weakTopics: readonly string[];
  /** Items asked in the last ten sessions. */
  readonly used: readonly ItemId[];
  readonly count: number;
}

/**
 * The items that may be asked: today's lesson whole; then, while those not used of late are too few for every
 * place and one swap at each, the weak topics one by one, weakest first; then all the rest. What is left out
 * could not have been drawn, and a record that held the whole bank would be a large file for nothing.
 */
export function itemPool({ lesson, candidates, weakTopics, used, count }: PoolWish): readonly PoolItem[] {
  const before = new Set(used);
  const pool = new Map<ItemId, PoolItem>();
  const hasEnough = () => [...pool.keys()].filter((id) => !before.has(id)).length >= 2 * count;
  const take = (tier: ItemTier, isWanted: (candidate: PoolCandidate) => boolean) => {
    for (const candidate of candidates) {
      const { id, ...facts } = candidate;
      if (!pool.has(id) && isWanted(candidate)) pool.set(id, poolItem(id, facts, tier));
    }
  };
  take(1, (candidate) => candidate.lesson === lesson);
  for (const topic of weakTopics) if (!hasEnough()) take(2, (candidate) => candidate.topic === topic);
  if (!hasEnough()) take(3, () => true);
  return [...pool.values()];
}

function poolItem(id: ItemId, facts: Omit<PoolCandidate, 'id'>, tier: ItemTier): PoolItem {
  const { revision, lesson, topic, difficulty } = facts;
  return { item: id, revision, lesson, topic, difficulty, tier };
}

/** How many items of a pool were not used of late. */
export function unusedIn(pool: readonly PoolItem[], used: readonly ItemId[]): number {
  const before = new Set(used);
  return pool.filter(({ item }) => !before.has(item)).length;
}
