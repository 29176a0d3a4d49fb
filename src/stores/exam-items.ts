import type { Loaded } from '../data/load.ts';
import { loadLessonItems, loadLessonKeys } from '../data/load-items.ts';
import type { ArticleNote } from '../domain/citation/article-note.ts';
import { assembleItem } from '../domain/item/assemble-item.ts';
import type { CitationId, Item, ItemId, LessonId } from '../domain/item/item.ts';
import type { ItemKey } from '../domain/item/item-key.ts';
import type { PublicItem } from '../domain/item/public-item.ts';

export type ShownItems = ReadonlyMap<ItemId, PublicItem>;

/** What is needed to mark a paper and to show why. */
export interface PaperAnswers {
  readonly shown: ShownItems;
  readonly keys: ReadonlyMap<ItemId, ItemKey>;
  /** Items with their keys; those whose two halves do not belong together are left out. */
  readonly items: ReadonlyMap<ItemId, Item>;
  readonly articles: Readonly<Record<CitationId, ArticleNote>>;
}

/** The items of these lessons. A lesson the site no longer has has none. */
export async function loadPaperItems(lessons: Iterable<LessonId>): Promise<Loaded<ShownItems>> {
  const loaded = await loadEach(lessons, loadLessonItems);
  if (loaded.type === 'failed') return loaded;
  return { type: 'loaded', value: new Map(loaded.value.flat().map((item) => [item.id, item])) };
}

/** Items, keys and articles of these lessons. A lesson the site no longer has has none. */
export async function loadPaperAnswers(lessons: Iterable<LessonId>): Promise<Loaded<PaperAnswers>> {
  const ids = [...lessons];
  const [shown, loaded] = await Promise.all([loadPaperItems(ids), loadEach(ids, loadLessonKeys)]);
  if (shown.type === 'failed') return shown;
  if (loaded.type === 'failed') return loaded;
  const keys = new Map(loaded.value.flatMap((lesson) => lesson.keys).map((key) => [key.id, key]));
  const items = [...shown.value.values()].flatMap((item) => {
    const key = keys.get(item.id);
    const whole = key && assembleItem(item, key);
    return whole ? [whole] : [];
  });
  const articles = Object.assign({}, ...loaded.value.map((lesson) => lesson.articles));
  return {
    type: 'loaded',
    value: { shown: shown.value, keys, items: new Map(items.map((item) => [item.id, item])), articles },
  };
}

async function loadEach<T>(
  lessons: Iterable<LessonId>,
  load: (lesson: LessonId) => Promise<Loaded<T>>,
): Promise<Loaded<readonly T[]>> {
  const all = await Promise.all([...new Set(lessons)].map(load));
  const failed = all.find((each) => each.type === 'failed' && each.reason !== 'missing');
  if (failed?.type === 'failed') return failed;
  return { type: 'loaded', value: all.flatMap((each) => (each.type === 'loaded' ? [each.value] : [])) };
}
