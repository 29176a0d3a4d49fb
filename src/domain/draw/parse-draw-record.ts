import {
  amount,
  count,
  either,
  id,
  list,
  misfit,
  object,
  oneOf,
  ownField,
  type Shape,
  text,
} from '../records/field-checks.ts';
import type { DrawnItem, DrawRecord, PlaceVerdict, Replacement, RosterPerson } from './draw-record.ts';

export type UnreadableDraw = 'not-a-draw' | 'newer-version' | 'bad-field';

export type ParsedDraw =
  | { readonly type: 'draw'; readonly record: DrawRecord }
  /** `field` names the first field that does not fit, where the reason is `bad-field`. */
  | { readonly type: 'unreadable'; readonly reason: UnreadableDraw; readonly field: string };

/** Far above any bureau, low enough that a made-up file cannot hang the page. */
const MOST_PEOPLE = 20_000;
const MOST_ITEMS = 20_000;

const PERSON: Shape<RosterPerson> = { id, name: text(200), unit: text(200) };
const REPLACEMENT: Shape<Replacement> = { place: count, absent: id, reason: text(500), by: either(id, oneOf(null)) };
const ITEM: Shape<DrawnItem> = { item: id, revision: count };
const VERDICT: Shape<PlaceVerdict> = { place: count, person: id, verdict: oneOf('right', 'partly', 'wrong', 'absent') };

const people = list(id, MOST_PEOPLE);
const items = list(id, MOST_ITEMS);

const DRAW: Shape<DrawRecord> = {
  version: oneOf(1),
  id,
  algorithm: text(60, 1),
  rule: text(60, 1),
  lesson: id,
  at: amount,
  roster: list(object(PERSON), MOST_PEOPLE),
  rosterHash: text(200),
  eligible: people,
  spentBefore: people,
  count,
  commitment: text(200),
  seed: text(500),
  spoken: text(60),
  result: people,
  replacements: list(object(REPLACEMENT), MOST_PEOPLE),
  itemPool: items,
  itemsUsedBefore: items,
  items: list(object(ITEM), MOST_PEOPLE),
  verdicts: list(object(VERDICT), MOST_PEOPLE),
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
  if (version > 1) return { type: 'unreadable', reason: 'newer-version', field: 'version' };
  return { type: 'unreadable', reason: 'bad-field', field: misfit(value, DRAW) ?? '' };
}

function isDrawRecord(value: unknown): value is DrawRecord {
  return misfit(value, DRAW) === undefined;
}
