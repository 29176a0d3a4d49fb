import { checklistOf } from '../checklist/made-lesson.ts';
import type { LessonId } from '../item/item.ts';
import type { PersonId, ZhoukeRecord } from './record.ts';
import { standingOf } from './standing-of.ts';

export interface QuizScore {
  readonly earned: number;
  readonly possible: number;
  readonly at: number;
}

export interface LessonProgress {
  readonly lesson: LessonId;
  readonly read: boolean;
  readonly quizDone: boolean;
  /** How many quizzes were handed in. */
  readonly quizzes: number;
  /** By share of the points; of equals the earlier. Absent without a quiz. */
  readonly best?: QuizScore;
  readonly last?: QuizScore;
  readonly reflected: boolean;
  /** When something was last done for the lesson, ms since 1970. */
  readonly lastAt: number;
}

/**
 * How far a person is with each lesson they have touched; a lesson without an entry was never touched.
 * Practice on a checklist is recorded as a lesson's quiz is, and is no lesson.
 */
export function lessonProgress(
  records: readonly ZhoukeRecord[],
  person: PersonId,
): ReadonlyMap<LessonId, LessonProgress> {
  const progress = new Map<LessonId, LessonProgress>();
  for (const record of standingOf(records, person)) {
    const lesson = lessonOf(record);
    if (lesson === undefined || checklistOf(lesson) !== undefined) continue;
    const before = progress.get(lesson) ?? untouched(lesson);
    progress.set(lesson, { ...before, ...advance(before, record), lastAt: record.at });
  }
  return progress;
}

function untouched(lesson: LessonId): LessonProgress {
  return { lesson, read: false, quizDone: false, quizzes: 0, reflected: false, lastAt: 0 };
}

function lessonOf(record: ZhoukeRecord): LessonId | undefined {
  if (record.type === 'paper-finished') return record.paper.kind === 'lesson-quiz' ? record.paper.lesson : undefined;
  if (record.type === 'item-answered' && record.context === 'exam') return undefined;
  return 'lesson' in record ? record.lesson : undefined;
}

function advance(before: LessonProgress, record: ZhoukeRecord): Partial<LessonProgress> {
  if (record.type === 'lesson-read') return { read: true };
  if (record.type === 'reflection') return { reflected: true };
  if (record.type !== 'paper-finished') return {};
  const last: QuizScore = { earned: record.earned, possible: record.possible, at: record.at };
  const best = before.best !== undefined && share(before.best) >= share(last) ? before.best : last;
  return { quizDone: true, quizzes: before.quizzes + 1, last, best };
}

function share(score: QuizScore): number {
  return score.possible === 0 ? 0 : score.earned / score.possible;
}
