import type { Loaded } from '../data/load.ts';
import { type LessonSummary, loadLessons } from '../data/load-lessons.ts';

export type { Loaded } from '../data/load.ts';
export type { LessonSummary } from '../data/load-lessons.ts';

/** Every lesson there is, for lists. */
export function lessons(): Promise<Loaded<readonly LessonSummary[]>> {
  return loadLessons();
}
