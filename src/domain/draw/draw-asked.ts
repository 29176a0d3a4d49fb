import type { LessonId } from '../item/item.ts';
import type { PersonId } from '../records/record.ts';
import type { DrawnItem, DrawRecord, DrawRecord2, PoolItem } from './draw-record.ts';

type AskedFacts = Pick<DrawRecord2, 'items' | 'swaps' | 'pool'>;

/** The item asked at a place now, a swap counted in; `undefined` where there are no items. */
export function askedAt({ items, swaps, pool }: AskedFacts, place: number): PoolItem | undefined {
  const id = swaps.find((swap) => swap.place === place)?.to ?? items[place - 1]?.item;
  return pool.find(({ item }) => item === id);
}

/** Everybody who stood at a place, in order: whoever was drawn, then those who came in. */
export function holdersAt({ result, replacements }: Pick<DrawRecord, 'result' | 'replacements'>, place: number) {
  const first = result[place - 1];
  const cameIn = replacements.filter((each) => each.place === place).flatMap(({ by }) => by ?? []);
  return first === undefined ? cameIn : [first, ...cameIn];
}

/**
 * What a person was asked at a place, and of which lesson. Who stood there before an item was swapped was
 * asked the first one; `person` left out, what stands there at the end is told. `undefined` where nothing was.
 */
export function askedOf(
  record: DrawRecord,
  place: number,
  person?: PersonId,
): (DrawnItem & { readonly lesson: LessonId }) | undefined {
  const drawn = record.items[place - 1];
  if (drawn === undefined) return undefined;
  if (record.version === 1) return { ...drawn, lesson: record.lesson };
  const holders = holdersAt(record, place);
  const swap = record.swaps.find((each) => each.place === place);
  const isBefore = swap !== undefined && person !== undefined && holders.indexOf(person) < holders.indexOf(swap.person);
  const asked = askedAt(isBefore ? { ...record, swaps: [] } : record, place);
  if (asked === undefined) return { ...drawn, lesson: record.lesson };
  return { item: asked.item, revision: asked.revision, lesson: asked.lesson };
}

/** Every item the room saw in a draw: those asked and those swapped away. */
export function itemsSeenIn(record: DrawRecord): readonly string[] {
  const swaps = record.version === 1 ? [] : record.swaps;
  return [...new Set([...record.items.map(({ item }) => item), ...swaps.map(({ to }) => to)])];
}

/** The lessons a draw asked from: the day's first, then those of its items. */
export function recordLessons(record: DrawRecord): readonly LessonId[] {
  const seen = new Set(itemsSeenIn(record));
  const pool = record.version === 1 ? [] : record.pool;
  return [...new Set([record.lesson, ...pool.filter(({ item }) => seen.has(item)).map(({ lesson }) => lesson)])];
}
