import type { ItemId, LessonId } from '../item/item.ts';
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

export interface PlaceVerdict {
  /** Counted from 1. */
  readonly place: number;
  readonly person: PersonId;
  readonly verdict: Verdict;
}

/**
 * Everything it takes to draw the same people and items again: stored with the session and exported for
 * anybody who doubts the draw. {@link checkDraw} replays it.
 *
 * Example:
 *   { "version": 1, "id": "0198f3a2-…", "algorithm": "zhouke-draw-1", "rule": "cycle",
 *     "lesson": "supervision/training", "at": 1795312800000,
 *     "roster": [{ "id": "p-1", "name": "何静", "unit": "危化科" }, …], "rosterHash": "5f0c…",
 *     "eligible": ["p-1", "p-2", "p-4"], "spentBefore": ["p-2"], "count": 2,
 *     "commitment": "7f3a…", "seed": "c41d…", "spoken": "386", "result": ["p-4", "p-1"],
 *     "replacements": [{ "place": 1, "absent": "p-4", "reason": "出差", "by": "p-2" }],
 *     "itemPool": ["stg-dispatch-03", …], "itemsUsedBefore": [],
 *     "items": [{ "item": "stg-dispatch-03", "revision": 1 }, …],
 *     "verdicts": [{ "place": 1, "person": "p-2", "verdict": "right" }] }
 *
 * What breaks if…
 * - `roster` were left out: nobody could tell whether people were added or left out before the draw.
 * - `eligible` were the roster's order or `spentBefore` a mere number: the draw could not be replayed.
 * - `commitment` were made after `seed` was used: a seed could be chosen for its result.
 * - `result` held the replacements: an absence would look like a changed draw.
 * - `items` named texts: a reworded item would make an honest record differ.
 * - an algorithm changed its meaning without a new id: old records would be called forged.
 */
export interface DrawRecord {
  readonly version: 1;
  readonly id: string;
  /** `zhouke-draw-1`; kept as text so that a record of a later algorithm can be read and named unknown. */
  readonly algorithm: string;
  /** `cycle`; text for the same reason. */
  readonly rule: string;
  readonly lesson: LessonId;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  readonly roster: readonly RosterPerson[];
  readonly rosterHash: string;
  readonly eligible: readonly PersonId[];
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
  /** What could be asked, and which of it had been asked that day. */
  readonly itemPool: readonly ItemId[];
  readonly itemsUsedBefore: readonly ItemId[];
  /** One for each place, or none where the pool was empty. */
  readonly items: readonly DrawnItem[];
  readonly verdicts: readonly PlaceVerdict[];
}
