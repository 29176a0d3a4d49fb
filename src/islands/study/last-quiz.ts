import type { LessonId } from '../../domain/item/item.ts';
import { paperHistory } from '../../domain/records/paper-history.ts';
import type { PaperFinishedRecord, PersonId, ZhoukeRecord } from '../../domain/records/record.ts';

/** The quiz of a lesson a person finished last. */
export function lastQuiz(
  records: readonly ZhoukeRecord[],
  person: PersonId,
  lesson: LessonId,
): PaperFinishedRecord | undefined {
  return paperHistory(records, person).find(({ paper }) => paper.kind === 'lesson-quiz' && paper.lesson === lesson);
}
