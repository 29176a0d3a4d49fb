import type { LessonId } from '../../domain/item/item.ts';
import type { PersonId } from '../../domain/records/record.ts';

/** Where a person's quiz of a lesson is kept while it is under way. */
export function quizKey(person: PersonId, lesson: LessonId): string {
  return `quiz:${person}:${lesson}`;
}
