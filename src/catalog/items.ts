import { getCollection } from 'astro:content';
import type { CitationId, Item, LessonId, PlainItem } from '../domain/item/item.ts';
import type { WrittenItem, WrittenPlainItem } from '../schemas/item.ts';
import { once } from './once.ts';

/** Every item of the bank as the rest of the program knows it, by lesson. */
export const writtenItems = once(async (): Promise<ReadonlyMap<LessonId, readonly Item[]>> => {
  const files = await getCollection('items');
  return new Map(files.map(({ id, data }) => [id, data.items.map((item) => toItem(item, id))]));
});

/** Every article an item stands on, those of a case's sub-items with it; one may come twice. */
export function citesOf(item: Item): readonly CitationId[] {
  return item.type === 'case' ? [...item.cites, ...item.items.flatMap((sub) => sub.cites)] : item.cites;
}

function toItem(item: WrittenItem, lesson: LessonId): Item {
  if (item.type !== 'case') return toPlainItem(item, lesson, item.topic);
  const { type, title, stimulus, items } = item;
  return {
    ...factsOf(item, lesson, item.topic),
    type,
    title,
    stimulus,
    items: items.map((sub) => toPlainItem(sub, lesson, sub.topic ?? item.topic)),
  };
}

function toPlainItem(item: WrittenPlainItem, lesson: LessonId, topic: string): PlainItem {
  const asked = { ...factsOf(item, lesson, topic), stem: item.stem, rationale: item.rationale };
  switch (item.type) {
    case 'single':
      return { ...asked, type: item.type, options: item.options, key: item.key };
    case 'multiple':
    case 'ordering':
      return { ...asked, type: item.type, options: item.options, key: item.key };
    case 'judgement':
      return { ...asked, type: item.type, key: item.key };
    case 'blank':
      return { ...asked, type: item.type, key: item.key };
    case 'short':
      return { ...asked, type: item.type, points: item.points };
  }
}

function factsOf(item: WrittenItem | WrittenPlainItem, lesson: LessonId, topic: string) {
  const { id, revision, difficulty, cites, variantOf } = item;
  return { id, revision, lesson, topic, difficulty, cites, ...(variantOf === undefined ? {} : { variantOf }) };
}

/** Every item by its id, sub-items of cases left out. */
export const itemsById = once(async (): Promise<ReadonlyMap<string, Item>> => {
  const all = [...(await writtenItems()).values()].flat();
  return new Map(all.map((item) => [item.id, item]));
});
