import type { Loaded } from '../data/load.ts';
import { type LessonSlides, loadLessonSlides } from '../data/load-slides.ts';
import type { LessonId } from '../domain/item/item.ts';

export type { Loaded } from '../data/load.ts';
export type { LessonSlides } from '../data/load-slides.ts';

/** A lesson's slides with the articles they stand on. */
export function lessonSlides(lesson: LessonId): Promise<Loaded<LessonSlides>> {
  return loadLessonSlides(lesson);
}
