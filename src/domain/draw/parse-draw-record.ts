import { amount, count, id, misfit, oneOf, optional, ownField, type Shape, text } from '../records/field-checks.ts';
import type { DrawRecord, DrawRecord1, DrawRecord2 } from './draw-record.ts';
import {
  drawnItems,
  ids,
  JUDGED,
  judgedList,
  poolItems,
  replacementList,
  rosterPeople,
  swapList,
  weightList,
} from './draw-shapes.ts';

export type UnreadableDraw = 'not-a-draw' | 'newer-version' | 'bad-field';

export type ParsedDraw =
  | { readonly type: 'draw'; readonly record: DrawRecord }
  /** `field` names the first field that does not fit, where the reason is `bad-field`. */
  | { readonly type: 'unreadable'; readonly reason: UnreadableDraw; readonly field: string };

/** The newest version of a record that this site reads. */
export const DRAW_VERSION = 2;

const COMMON = {
  id,
  algorithm: text(60, 1),
  rule: text(60, 1),
  lesson: id,
  at: amount,
  roster: rosterPeople,
  rosterHash: text(200),
  eligible: ids,
  spentBefore: ids,
  count,
  commitment: text(200),
  seed: text(500),
  spoken: text(60),
  result: ids,
  replacements: replacementList,
  itemsUsedBefore: ids,
  items: drawnItems,
  verdicts: judgedList({ ...JUDGED, at: optional(amount) }),
};
const DRAW1: Shape<DrawRecord1> = { ...COMMON, version: oneOf(1), itemPool: ids };
const DRAW2: Shape<DrawRecord2> = {
  ...COMMON,
  version: oneOf(2),
  weights: weightList,
  pool: poolItems,
  swaps: swapList,
};

/**
 * Reads a draw record from a file, which may be anything. Never throws. Only shapes are checked here;
 * whether the draw holds is for {@link checkDraw}.
 */
export function parseDrawRecord(value: unknown): ParsedDraw {
  if (isDrawRecord(value)) return { type: 'draw', record: value };
  const version = ownField(value, 'version');
  if (ownField(value, 'algorithm') === undefined || typeof version !== 'number') {
    return { type: 'unreadable', reason: 'not-a-draw', field: '' };
  }
  if (version > DRAW_VERSION) return { type: 'unreadable', reason: 'newer-version', field: 'version' };
  return { type: 'unreadable', reason: 'bad-field', field: misfitOf(value) ?? '' };
}

function isDrawRecord(value: unknown): value is DrawRecord {
  return misfitOf(value) === undefined;
}

function misfitOf(value: unknown): string | undefined {
  return ownField(value, 'version') === 1 ? misfit(value, DRAW1) : misfit(value, DRAW2);
}
