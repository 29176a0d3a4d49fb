import type { PersonId } from '../records/record.ts';
import { DRAW_ALGORITHM, type DrawKey, drawnOrder, drawStream } from './draw-stream.ts';

/** `cycle`: nobody a second time before everybody was drawn once. */
export type DrawRule = 'cycle';

export interface PeopleDraw extends DrawKey {
  /** Who can be drawn today; their order and repeats mean nothing. */
  readonly eligible: readonly PersonId[];
  /** 1 or more. */
  readonly count: number;
  /** Who was already drawn in the running cycle; anybody not in it, newcomers too, is unspent. */
  readonly spent: readonly PersonId[];
  readonly rule: DrawRule;
}

export type PeopleDrawn =
  | {
      readonly type: 'drawn';
      readonly algorithm: typeof DRAW_ALGORITHM;
      /** Everybody eligible in drawn order: the draw first, then those who would replace somebody. */
      readonly order: readonly PersonId[];
      /** The first `count` of the order. */
      readonly people: readonly PersonId[];
      /** True where too few were unspent and the draw ran on into the next cycle. */
      readonly restarts: boolean;
    }
  | { readonly type: 'too-few'; readonly wanted: number; readonly found: number };

/**
 * Draws people by lot. The same eligible ids, spent ids, seed and spoken number give the same order on
 * every device. Everybody's place is drawn at once, unspent people before spent ones, so a replacement is
 * simply the next in the order (see {@link nextInOrder}) and nothing else moves.
 */
export function drawPeople({ eligible, count, spent, seed, spoken }: PeopleDraw): PeopleDrawn {
  if (!Number.isInteger(count) || count < 1) throw new RangeError(`draw-count: ${count} is not a number of people`);
  const people = new Set(eligible);
  if (people.size < count) return { type: 'too-few', wanted: count, found: people.size };
  const before = new Set(spent);
  const stream = drawStream({ seed, spoken }, 'people');
  const fresh = [...people].filter((id) => !before.has(id));
  const again = [...people].filter((id) => before.has(id));
  const order = [...drawnOrder(fresh, stream), ...drawnOrder(again, stream)];
  return {
    type: 'drawn',
    algorithm: DRAW_ALGORITHM,
    order,
    people: order.slice(0, count),
    restarts: fresh.length < count,
  };
}

/**
 * Who comes in when somebody drawn is absent: the first of the order not called yet, where `called` holds
 * everybody drawn so far, the absent and their replacements among them. `null` when nobody is left.
 */
export function nextInOrder(order: readonly PersonId[], called: ReadonlySet<PersonId>): PersonId | null {
  return order.find((id) => !called.has(id)) ?? null;
}
