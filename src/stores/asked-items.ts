import { loadLessonItems, loadLessonKeys } from '../data/load-items.ts';
import type { ArticleNote } from '../domain/citation/article-note.ts';
import type { CitationId, ItemId } from '../domain/item/item.ts';
import type { PublicItem } from '../domain/item/public-item.ts';
import { bank } from './bank.ts';

/** Items a meeting asked, with what they stand on. */
export interface AskedItems {
  /** An item that is no longer in the bank is missing. */
  readonly items: ReadonlyMap<ItemId, PublicItem>;
  readonly citesOf: (item: ItemId) => readonly CitationId[];
  readonly articles: Readonly<Record<CitationId, ArticleNote>>;
}

/** No item: what there is until they are read, and where they cannot be. */
export const NO_ITEMS: AskedItems = { items: new Map(), citesOf: () => [], articles: {} };

/** Reads items by their ids, whatever lessons they belong to. What cannot be read is missing; without the bank, all. */
export async function loadAskedItems(ids: readonly ItemId[]): Promise<AskedItems> {
  if (ids.length === 0) return NO_ITEMS;
  const index = await bank();
  if (index.type === 'failed') return NO_ITEMS;
  const wanted = new Set(ids);
  const lessons = [...new Set(index.value.entries.filter(({ id }) => wanted.has(id)).map(({ lesson }) => lesson))];
  const [items, keys] = await Promise.all([
    Promise.all(lessons.map(loadLessonItems)),
    Promise.all(lessons.map(loadLessonKeys)),
  ]);
  const found = keys.flatMap((each) => (each.type === 'loaded' ? [each.value] : []));
  const cites = new Map(found.flatMap((lesson) => lesson.keys).map((key) => [key.id, key.cites]));
  return {
    items: new Map(items.flatMap((each) => (each.type === 'loaded' ? each.value : [])).map((item) => [item.id, item])),
    citesOf: (item) => cites.get(item) ?? [],
    articles: Object.assign({}, ...found.map(({ articles }) => articles)),
  };
}
