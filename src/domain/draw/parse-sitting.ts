import {
  amount,
  type Check,
  count,
  either,
  flag,
  id,
  list,
  misfit,
  object,
  oneOf,
  type Shape,
  text,
} from '../records/field-checks.ts';
import type { DrawnItem, Replacement, RosterPerson } from './draw-record.ts';
import type { DrawSitting, Judgement } from './sitting.ts';

const MOST = 20_000;
const PERSON: Shape<RosterPerson> = { id, name: text(200), unit: text(200) };
const ITEM: Shape<DrawnItem> = { item: id, revision: count };
const REPLACEMENT: Shape<Replacement> = { place: count, absent: id, reason: text(500), by: either(id, oneOf(null)) };
const JUDGEMENT: Shape<Judgement> = {
  place: count,
  person: id,
  verdict: oneOf('right', 'partly', 'wrong', 'absent'),
  at: amount,
};
/** Nobody can be drawn by a count of 0, and {@link drawNow} takes one for a bug. */
const atLeastOne: Check = (value) => count(value) && value !== 0;
const SITTING: Shape<DrawSitting> = {
  shape: oneOf(1),
  phase: oneOf('sealed', 'drawn', 'judging', 'finished'),
  id,
  lesson: id,
  sample: flag,
  roster: list(object(PERSON), MOST),
  eligible: list(id, MOST),
  spentBefore: list(id, MOST),
  count: atLeastOne,
  seed: text(500, 1),
  commitment: text(200),
  spoken: text(60),
  pool: list(object(ITEM), MOST),
  itemsUsedBefore: list(id, MOST),
  drawnAt: amount,
  result: list(id, MOST),
  items: list(object(ITEM), MOST),
  replacements: list(object(REPLACEMENT), MOST),
  judgements: list(object(JUDGEMENT), MOST),
  place: count,
  part: count,
};

/** Reads a saved draw under way; `undefined` where it is something else. Never throws. */
export function parseSitting(value: unknown): DrawSitting | undefined {
  return isSitting(value) ? value : undefined;
}

function isSitting(value: unknown): value is DrawSitting {
  return misfit(value, SITTING) === undefined;
}
