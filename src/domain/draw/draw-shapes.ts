import { count, either, id, list, object, oneOf, optional, type Shape, text } from '../records/field-checks.ts';
import { isVerdict } from '../records/meeting-words.ts';
import type { DrawnItem, ItemSwap, PlaceVerdict, PoolItem, Replacement, RosterPerson } from './draw-record.ts';

/** Far above any bureau, low enough that a made-up file cannot hang the page. */
const MOST = 20_000;

const PERSON: Shape<RosterPerson> = { id, name: text(200), unit: text(200) };
const ITEM: Shape<DrawnItem> = { item: id, revision: count };
const POOL_ITEM: Shape<PoolItem> = {
  ...ITEM,
  lesson: id,
  topic: text(200),
  difficulty: oneOf(1, 2, 3),
  tier: oneOf(1, 2, 3),
};
const REPLACEMENT: Shape<Replacement> = { place: count, absent: id, reason: text(500), by: either(id, oneOf(null)) };
const SWAP: Shape<ItemSwap> = { place: count, person: id, from: id, to: id };

/** Ids of the points met. */
export const points = list(text(200), 1000);

/** What was judged, but for the time, which early records do not tell. */
export const JUDGED: Omit<Shape<PlaceVerdict>, 'at'> = {
  place: count,
  person: id,
  verdict: isVerdict,
  points: optional(points),
};

/** Lists of a draw as it is kept and as it is under way, each with as many entries as can be believed. */
export const ids = list(id, MOST);
export const rosterPeople = list(object(PERSON), MOST);
export const drawnItems = list(object(ITEM), MOST);
export const poolItems = list(object(POOL_ITEM), MOST);
export const replacementList = list(object(REPLACEMENT), MOST);
export const swapList = list(object(SWAP), MOST);
export const weightList = list(count, MOST);

/** A list of what was judged, with a check of its own for the time. */
export function judgedList(shape: Shape<PlaceVerdict>): (value: unknown) => boolean {
  return list(object(shape), MOST);
}
