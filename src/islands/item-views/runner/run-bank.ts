import { assembleItem } from '../../../domain/item/assemble-item.ts';
import type { Item, ItemId, LessonId } from '../../../domain/item/item.ts';
import type { ItemKey } from '../../../domain/item/item-key.ts';
import type { PublicItem } from '../../../domain/item/public-item.ts';
import { lessonItems, lessonKeys } from '../../../stores/lesson-items.ts';
import type { ArticleMap } from '../article-map.ts';

export interface RunItem {
  readonly shown: PublicItem;
  readonly key: ItemKey;
  readonly whole: Item;
}

/** Everything needed to show and mark the items of one or more lessons. */
export interface RunBank {
  readonly items: ReadonlyMap<ItemId, RunItem>;
  readonly articles: ArticleMap;
}

export type LoadedBank =
  | { readonly type: 'loaded'; readonly bank: RunBank }
  | { readonly type: 'failed'; readonly reason: 'missing' | 'offline' | 'unreadable' };

/**
 * Loads the items of some lessons with their keys. An item whose two halves do not belong together, as
 * when one file is from an older build, is left out.
 */
export async function loadRunBank(lessons: readonly LessonId[]): Promise<LoadedBank> {
  const items = new Map<ItemId, RunItem>();
  let articles: ArticleMap = {};
  const loaded = await Promise.all(lessons.map(loadLesson));
  for (const lesson of loaded) {
    if (lesson.type === 'failed') return lesson;
    for (const known of lesson.items) items.set(known.shown.id, known);
    articles = { ...articles, ...lesson.articles };
  }
  return { type: 'loaded', bank: { items, articles } };
}

async function loadLesson(lesson: LessonId) {
  const [shown, keys] = await Promise.all([lessonItems(lesson), lessonKeys(lesson)]);
  if (shown.type === 'failed') return shown;
  if (keys.type === 'failed') return keys;
  const items = shown.value.flatMap((item): RunItem[] => {
    const key = keys.value.keys.find(({ id }) => id === item.id);
    const whole = key && assembleItem(item, key);
    return key && whole ? [{ shown: item, key, whole }] : [];
  });
  return { type: 'loaded', items, articles: keys.value.articles } as const;
}
