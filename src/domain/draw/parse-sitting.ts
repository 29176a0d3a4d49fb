import { amount, type Check, count, flag, id, misfit, oneOf, type Shape, text } from '../records/field-checks.ts';
import { DRAW_RULES } from './draw-people.ts';
import {
  drawnItems,
  ids,
  JUDGED,
  judgedList,
  points,
  poolItems,
  replacementList,
  rosterPeople,
  swapList,
  weightList,
} from './draw-shapes.ts';
import type { DrawSitting } from './sitting.ts';

/** Nobody can be drawn by a count of 0, and {@link drawNow} takes one for a bug. */
const atLeastOne: Check = (value) => count(value) && value !== 0;

const SITTING: Shape<DrawSitting> = {
  phase: oneOf('sealed', 'drawn', 'judging', 'finished'),
  id,
  lesson: id,
  sample: flag,
  roster: rosterPeople,
  eligible: ids,
  spentBefore: ids,
  count: atLeastOne,
  seed: text(500, 1),
  commitment: text(200),
  spoken: text(60),
  itemsUsedBefore: ids,
  drawnAt: amount,
  result: ids,
  items: drawnItems,
  replacements: replacementList,
  judgements: judgedList({ ...JUDGED, at: amount }),
  place: count,
  part: count,
  shape: oneOf(2),
  algorithm: oneOf('zhouke-draw-1', 'zhouke-draw-2'),
  rule: oneOf(...DRAW_RULES),
  weights: weightList,
  pool: poolItems,
  swaps: swapList,
  points,
  clockEndsAt: amount,
};

/** Reads a saved draw under way; `undefined` where it is something else. Never throws. */
export function parseSitting(value: unknown): DrawSitting | undefined {
  return isSitting(value) ? value : undefined;
}

function isSitting(value: unknown): value is DrawSitting {
  return misfit(value, SITTING) === undefined;
}
