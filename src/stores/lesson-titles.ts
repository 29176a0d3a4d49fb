import { loadChecklists } from '../data/load-checklists.ts';
import { loadLessons } from '../data/load-lessons.ts';
import type { LessonId } from '../domain/item/item.ts';

/**
 * Titles by the lesson id that items and records carry: of lessons, and of the checklists that items were
 * made from. What cannot be loaded is missing.
 */
export async function lessonTitles(): Promise<ReadonlyMap<LessonId, string>> {
  const all = await Promise.all([loadLessons(), loadChecklists()]);
  const known = all.flatMap((loaded): readonly { readonly id: LessonId; readonly title: string }[] =>
    loaded.type === 'loaded' ? loaded.value : [],
  );
  return new Map(known.map(({ id, title }) => [id, title]));
}
