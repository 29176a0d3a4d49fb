import type { ItemId, LessonId } from '../item/item.ts';
import type { Response } from '../item/response.ts';
import type { Paper, PaperItem } from '../paper/paper.ts';
import type { PersonId } from '../records/record.ts';
import type { MarkingScheme } from '../scoring/marking-rule.ts';

/**
 * What is sat. An exam keeps its whole paper, so that a new build of the site cannot change it under way. A
 * review is a quiz over items of any lessons; its answers are recorded one by one and nothing at its end.
 */
export type AttemptSubject =
  | { readonly kind: 'lesson-quiz'; readonly lesson: LessonId; readonly seed: string; readonly marking: MarkingScheme }
  | { readonly kind: 'review'; readonly seed: string; readonly marking: MarkingScheme }
  | { readonly kind: 'exam'; readonly paper: Paper };

/** `open`, or how it ended, in the words of the record made from it. */
export type AttemptStatus = 'open' | 'handed-in' | 'time-out';

/**
 * One sitting of a lesson quiz, a review or an exam while it is under way. Saved after every change, resumed after a
 * reload, turned into records once it is over.
 *
 * Example:
 *   { "shape": 1, "id": "0198f3a2-…", "person": "p-0198…", "subject": { "kind": "lesson-quiz", … },
 *     "items": [{ "item": "stg-dispatch-03", "revision": 1, "possible": 1, "optionSeed": 77, … }],
 *     "startedAt": 1795312800000, "responses": { "stg-dispatch-03": { "type": "single", "option": "B" } },
 *     "flagged": [], "shown": ["stg-dispatch-03"], "current": 0, "spentMs": { "stg-dispatch-03": 41000 },
 *     "lastSeenAt": 1795312841000, "clockSetBackMs": 0, "status": "open" }
 *
 * What breaks if…
 * - `items` kept ids alone: after a reload the options would stand in another order.
 * - `deadline` were a remaining time: closing the page would stop the clock.
 * - `lastSeenAt` were left out: setting the clock back would give time.
 * - answers were kept by position: a changed order would move them to other items.
 */
export interface AttemptDraft {
  readonly shape: 1;
  /** Becomes the `attempt` of every record made from this draft. */
  readonly id: string;
  readonly person: PersonId;
  readonly subject: AttemptSubject;
  /** In the order they are shown; for an exam the items of all sections, one after the other. */
  readonly items: readonly PaperItem[];
  /** By the device's clock, milliseconds since 1970, as are all times here. */
  readonly startedAt: number;
  /** Fixed at the start and never moved; absent where there is no limit. */
  readonly deadline?: number;
  /** An unanswered item has no entry. */
  readonly responses: Readonly<Record<ItemId, Response>>;
  readonly flagged: readonly ItemId[];
  /** Items whose key has been shown: their responses are final. Empty in an exam. */
  readonly shown: readonly ItemId[];
  /** Position in `items` of the item in view. */
  readonly current: number;
  readonly spentMs: Readonly<Record<ItemId, number>>;
  /** The latest moment the sitting has reached, on the sitting's own time (see clock.ts). */
  readonly lastSeenAt: number;
  /** How far the device's clock was found set back, all in all. */
  readonly clockSetBackMs: number;
  readonly status: AttemptStatus;
  /** When it ended, on the sitting's own time; never after the deadline. Absent while it is open. */
  readonly endedAt?: number;
}
