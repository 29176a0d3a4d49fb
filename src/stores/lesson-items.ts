import type { Loaded } from '../data/load.ts';
import { type LessonKeys, loadLessonItems, loadLessonKeys } from '../data/load-items.ts';
import type { LessonId } from '../domain/item/item.ts';
import type { PublicItem } from '../domain/item/public-item.ts';

export type { Loaded } from '../data/load.ts';
export type { LessonKeys } from '../data/load-items.ts';

/** A lesson's items as they may be seen before answering, in the bank's order. */
export function lessonItems(lesson: LessonId): Promise<Loaded<readonly PublicItem[]>> {
  return loadLessonItems(lesson);
}

/** A lesson's keys, rationales and articles; ask for them once answers may be shown. */
export function lessonKeys(lesson: LessonId): Promise<Loaded<LessonKeys>> {
  return loadLessonKeys(lesson);
}
