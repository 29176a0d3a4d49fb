import type { Difficulty, ItemId, LessonId } from '../item/item.ts';
import type { PersonId, Verdict } from '../records/record.ts';

/** A person as the roster knows them. The unit is empty where none was given. */
export interface RosterPerson {
  readonly id: PersonId;
  readonly name: string;
  readonly unit: string;
}

export interface Replacement {
  /** The place in the draw, counted from 1. */
  readonly place: number;
  readonly absent: PersonId;
  readonly reason: string;
  /** Who came in, or `null` where nobody eligible was left. */
  readonly by: PersonId | null;
}

export interface DrawnItem {
  readonly item: ItemId;
  readonly revision: number;
}

/** From where an item comes: 1 today's lesson, 2 a topic the office is weak in, 3 the rest. */
export type ItemTier = 1 | 2 | 3;

/** An item that may be asked, with what decides when. */
export interface PoolItem extends DrawnItem {
  readonly lesson: LessonId;
  readonly topic: string;
  readonly difficulty: Difficulty;
  readonly tier: ItemTier;
}

/** The presenter had another item asked at a place, which can be done once there. */
export interface ItemSwap {
  /** Counted from 1. */
  readonly place: number;
  /** Who stood there then. */
  readonly person: PersonId;
  readonly from: ItemId;
  readonly to: ItemId;
}

export interface PlaceVerdict {
  /** Counted from 1. */
  readonly place: number;
  readonly person: PersonId;
  readonly verdict: Verdict;
  /** When it was given, ms since 1970; absent in early records. */
  readonly at?: number;
  /** Ids of the points met, where a short answer was judged by them. */
  readonly points?: readonly string[];
}

interface DrawFacts {
  readonly id: string;
  /** `zhouke-draw-2`; kept as text so that a record of a later algorithm can be read and named unknown. */
  readonly algorithm: string;
  /** `cycle`, `uniform` or `weighted`; text for the same reason. */
  readonly rule: string;
  readonly lesson: LessonId;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  readonly roster: readonly RosterPerson[];
  readonly rosterHash: string;
  readonly eligible: readonly PersonId[];
  /** Whom the rule `cycle` knew as drawn in the running cycle; nobody by another rule. */
  readonly spentBefore: readonly PersonId[];
  readonly count: number;
  /** SHA-256 of the seed, shown before the draw. */
  readonly commitment: string;
  readonly seed: string;
  /** The number called out in the room; empty where nobody was asked. */
  readonly spoken: string;
  /** Who was drawn, place by place, before any replacement. */
  readonly result: readonly PersonId[];
  /** In the order they happened; a replacement who is absent too is replaced at the same place. */
  readonly replacements: readonly Replacement[];
  /** What of the pool counted as used, in the last ten sessions or the same day. */
  readonly itemsUsedBefore: readonly ItemId[];
  /** As drawn, before any swap: one for each place, or none where the pool was empty. */
  readonly items: readonly DrawnItem[];
  readonly verdicts: readonly PlaceVerdict[];
}

/** A draw by `zhouke-draw-1`, which knew one rule and one lesson. */
export interface DrawRecord1 extends DrawFacts {
  readonly version: 1;
  readonly itemPool: readonly ItemId[];
}

/**
 * Everything it takes to draw the same people and items again: stored with the session and exported for
 * anybody who doubts the draw. {@link checkDraw} replays it.
 *
 * Example:
 *   { "version": 2, "id": "0198f3a2-…", "algorithm": "zhouke-draw-2", "rule": "weighted",
 *     "lesson": "supervision/training", "at": 1795312800000,
 *     "roster": [{ "id": "p-1", "name": "何静", "unit": "危化科" }, …], "rosterHash": "5f0c…",
 *     "eligible": ["p-1", "p-2", "p-4"], "spentBefore": [], "weights": [10, 1, 3], "count": 2,
 *     "commitment": "7f3a…", "seed": "c41d…", "spoken": "386", "result": ["p-4", "p-1"],
 *     "replacements": [{ "place": 1, "absent": "p-4", "reason": "出差", "by": "p-2" }],
 *     "pool": [{ "item": "stg-dispatch-03", "revision": 1, "lesson": "supervision/training",
 *       "topic": "培训", "difficulty": 2, "tier": 1 }, …], "itemsUsedBefore": ["stg-files-01"],
 *     "items": [{ "item": "stg-dispatch-03", "revision": 1 }, …],
 *     "swaps": [{ "place": 1, "person": "p-2", "from": "stg-dispatch-03", "to": "stg-cards-02" }],
 *     "verdicts": [{ "place": 1, "person": "p-2", "verdict": "right", "at": 1795312860000 }] }
 *
 * What breaks if…
 * - `roster` were left out: nobody could tell whether people were added or left out before the draw.
 * - `eligible` were the roster's order or `spentBefore` a mere number: the draw could not be replayed.
 * - `weights` were reckoned again from today's history: every later draw would make an honest record differ.
 * - `commitment` were made after `seed` was used: a seed could be chosen for its result.
 * - `result` held the replacements or `items` the swaps: an absence would look like a changed draw.
 * - `items` named texts: a reworded item would make an honest record differ.
 * - an algorithm changed its meaning without a new id: old records would be called forged.
 */
export interface DrawRecord2 extends DrawFacts {
  readonly version: 2;
  /** For `weighted`: everybody's weight, 1 to 10, in the order of `eligible`; empty by another rule. */
  readonly weights: readonly number[];
  readonly pool: readonly PoolItem[];
  /** In the order they happened. */
  readonly swaps: readonly ItemSwap[];
}

export type DrawRecord = DrawRecord1 | DrawRecord2;
