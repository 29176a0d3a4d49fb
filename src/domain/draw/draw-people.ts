import type { PersonId } from '../records/record.ts';
import { DRAW_ALGORITHM, type DrawAlgorithm, type DrawKey, drawnOrder, drawStream } from './draw-stream.ts';
import { weightById, weightedOrder } from './draw-weighted.ts';

/**
 * `cycle`: nobody a second time before everybody was drawn once. `uniform`: the same chance for everybody each
 * time, whatever was drawn before. `weighted`: the longer ago somebody was called, the greater the chance.
 */
export type DrawRule = 'cycle' | 'uniform' | 'weighted';

/** In the order they are offered. */
export const DRAW_RULES = ['cycle', 'uniform', 'weighted'] as const;

/** Whether a record's rule is one this site knows. */
export function isDrawRule(rule: string): rule is DrawRule {
  return rule === 'cycle' || rule === 'uniform' || rule === 'weighted';
}

export interface PeopleDraw extends DrawKey {
  /** Who can be drawn today; their order and repeats mean nothing. */
  readonly eligible: readonly PersonId[];
  /** 1 or more. */
  readonly count: number;
  readonly rule: DrawRule;
  /** For `cycle`: who was already drawn in the running cycle; anybody not in it, newcomers too, is unspent. */
  readonly spent: readonly PersonId[];
  /** For `weighted`: everybody's weight in the order of `eligible` (see {@link weightsOf}). */
  readonly weights?: readonly number[];
}

export type PeopleDrawn =
  | {
      readonly type: 'drawn';
      readonly algorithm: DrawAlgorithm;
      /** Everybody eligible in drawn order: the draw first, then those who would replace somebody. */
      readonly order: readonly PersonId[];
      /** The first `count` of the order. */
      readonly people: readonly PersonId[];
      /** True where, by `cycle`, too few were unspent and the draw ran on into the next cycle. */
      readonly restarts: boolean;
    }
  | { readonly type: 'too-few'; readonly wanted: number; readonly found: number };

/**
 * Draws people by lot. The same facts give the same order on every device. Everybody's place is drawn at once
 * (by `cycle` unspent people before spent ones), so a replacement is simply the next in the order (see
 * {@link nextInOrder}) and nothing else moves.
 */
export function drawPeople(draw: PeopleDraw): PeopleDrawn {
  const { eligible, count, rule, spent, algorithm = DRAW_ALGORITHM } = draw;
  if (!Number.isInteger(count) || count < 1) throw new RangeError(`draw-count: ${count} is not a number of people`);
  const people = new Set(eligible);
  if (people.size < count) return { type: 'too-few', wanted: count, found: people.size };
  const stream = drawStream(draw, 'people');
  if (rule === 'weighted') {
    const order = weightedOrder(weightById(eligible, draw.weights ?? []), stream);
    return { type: 'drawn', algorithm, order, people: order.slice(0, count), restarts: false };
  }
  const before = new Set(rule === 'cycle' ? spent : []);
  const fresh = [...people].filter((id) => !before.has(id));
  const again = [...people].filter((id) => before.has(id));
  const order = [...drawnOrder(fresh, stream), ...drawnOrder(again, stream)];
  return { type: 'drawn', algorithm, order, people: order.slice(0, count), restarts: fresh.length < count };
}

/**
 * Who comes in when somebody drawn is absent: the first of the order not called yet, where `called` holds
 * everybody drawn so far, the absent and their replacements among them. `null` when nobody is left.
 */
export function nextInOrder(order: readonly PersonId[], called: ReadonlySet<PersonId>): PersonId | null {
  return order.find((id) => !called.has(id)) ?? null;
}
