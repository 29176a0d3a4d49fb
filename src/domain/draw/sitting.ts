import type { ItemId, LessonId } from '../item/item.ts';
import type { PersonId, Verdict } from '../records/record.ts';
import { commitmentOf } from './draw-hashes.ts';
import { drawItems } from './draw-items.ts';
import { type DrawRule, drawPeople } from './draw-people.ts';
import type { DrawnItem, DrawRecord, ItemSwap, PoolItem, Replacement, RosterPerson } from './draw-record.ts';
import { DRAW_ALGORITHM, type DrawAlgorithm } from './draw-stream.ts';

export interface Judgement {
  /** Counted from 1. */
  readonly place: number;
  readonly person: PersonId;
  readonly verdict: Verdict;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  /** Ids of the points met, where a short answer was judged by them. */
  readonly points?: readonly string[];
}

/**
 * A draw under way, from the sealed seed to the last verdict: the draft that survives a reload.
 *
 * What breaks if…
 * - the seed were made again after a reload: the commitment the room saw would not fit it.
 * - the pool or the weights were read again: a lesson edited or a draw taken in meanwhile would change
 *   everybody's question and everybody's chance.
 * - judgements were written as records one by one: a reload in between would write one twice.
 */
export interface DrawSitting {
  readonly shape: 2;
  /** `sealed`: commitment shown; `drawn`: names shown; `judging`: at `place`; `finished`: to be recorded. */
  readonly phase: 'sealed' | 'drawn' | 'judging' | 'finished';
  readonly id: string;
  readonly lesson: LessonId;
  /** True where the roster is made up. */
  readonly sample: boolean;
  readonly algorithm: DrawAlgorithm;
  readonly rule: DrawRule;
  readonly roster: readonly RosterPerson[];
  readonly eligible: readonly PersonId[];
  /** What the rule takes from the draws before (see {@link historyFor}). */
  readonly spentBefore: readonly PersonId[];
  readonly weights: readonly number[];
  readonly count: number;
  readonly seed: string;
  readonly commitment: string;
  readonly spoken: string;
  readonly pool: readonly PoolItem[];
  readonly itemsUsedBefore: readonly ItemId[];
  /** 0 before the draw. */
  readonly drawnAt: number;
  readonly result: readonly PersonId[];
  readonly items: readonly DrawnItem[];
  readonly replacements: readonly Replacement[];
  readonly swaps: readonly ItemSwap[];
  readonly judgements: readonly Judgement[];
  /** Where the wall is, from 1, and at which part of a case, from 0. */
  readonly place: number;
  readonly part: number;
  /** Points of a short answer ticked so far, while the person on the wall is asked. */
  readonly points: readonly string[];
  /** When the clock of the person on the wall runs out, ms since 1970; 0 where none was started. */
  readonly clockEndsAt: number;
}

export type SittingPlan = Pick<
  DrawSitting,
  | 'id'
  | 'lesson'
  | 'sample'
  | 'rule'
  | 'roster'
  | 'eligible'
  | 'spentBefore'
  | 'weights'
  | 'count'
  | 'seed'
  | 'pool'
  | 'itemsUsedBefore'
>;

/** Seals the seed. Whether there are people and items enough is for the caller to ask before. */
export function sealSitting(plan: SittingPlan): DrawSitting {
  return {
    ...plan,
    shape: 2,
    phase: 'sealed',
    algorithm: DRAW_ALGORITHM,
    commitment: commitmentOf(plan.seed),
    spoken: '',
    drawnAt: 0,
    result: [],
    items: [],
    replacements: [],
    swaps: [],
    judgements: [],
    place: 1,
    part: 0,
    points: [],
    clockEndsAt: 0,
  };
}

/** Takes the number called out in the room: 6 digits at most, anything else is left out. Nothing after the draw. */
export function hearNumber(sitting: DrawSitting, spoken: string): DrawSitting {
  return sitting.phase === 'sealed' ? { ...sitting, spoken: spoken.replace(/\D/g, '').slice(0, 6) } : sitting;
}

/** Draws people and items. A second call, and a draw of more than there are, changes nothing. */
export function drawNow(sitting: DrawSitting, now: number): DrawSitting {
  if (sitting.phase !== 'sealed') return sitting;
  const drawn = drawPeople({ ...sitting, spent: sitting.spentBefore });
  if (drawn.type === 'too-few') return sitting;
  const revisions = new Map(sitting.pool.map(({ item, revision }) => [item, revision]));
  const { items } = drawItems({ ...sitting, used: sitting.itemsUsedBefore });
  return {
    ...sitting,
    phase: 'drawn',
    drawnAt: now,
    result: drawn.people,
    items: items.map((item) => ({ item, revision: revisions.get(item) ?? 1 })),
  };
}

/** Who stands at a place now, replacements counted in; `null` where nobody was left to come in. */
export function holderAt(sitting: Pick<DrawRecord, 'result' | 'replacements'>, place: number): PersonId | null {
  const last = sitting.replacements.filter((replacement) => replacement.place === place).at(-1);
  return last === undefined ? (sitting.result[place - 1] ?? null) : last.by;
}

/** What the person now at a place was judged; `undefined` while they are still asked. */
export function judgementAt(sitting: DrawSitting, place: number): Judgement | undefined {
  const holder = holderAt(sitting, place);
  return sitting.judgements.find((judged) => judged.place === place && judged.person === holder);
}

/** The verdict of {@link judgementAt}. */
export function verdictAt(sitting: DrawSitting, place: number): Verdict | undefined {
  return judgementAt(sitting, place)?.verdict;
}

/** Whether somebody stands on the wall who owes an answer: only then is anybody replaced or an item swapped. */
export function isAsking(sitting: DrawSitting): boolean {
  const { phase, place } = sitting;
  return phase === 'judging' && holderAt(sitting, place) !== null && verdictAt(sitting, place) === undefined;
}
