import type { LessonId } from '../../domain/item/item.ts';
import type { PlanYear } from '../../domain/plan/plan.ts';
import { studyDay } from '../../domain/records/study-day.ts';
import type { LessonSummary } from '../../stores/lessons.ts';

/** The most people one draw may take: what the wall can show at once. */
export const MOST_DRAWN = 20;

export type PlanFault =
  | { readonly type: 'nobody' }
  | { readonly type: 'bad-count' }
  | { readonly type: 'too-few'; readonly present: number; readonly count: number }
  | { readonly type: 'no-items'; readonly lesson: LessonSummary; readonly other: LessonSummary | undefined }
  | { readonly type: 'no-lesson' };

interface Wanted {
  readonly present: number;
  /** What was typed; NaN where it is no number. */
  readonly count: number;
  readonly lesson: LessonSummary | undefined;
  readonly lessons: readonly LessonSummary[];
}

/** The first thing that stands in the way of the draw, or `undefined`. */
export function planFault({ present, count, lesson, lessons }: Wanted): PlanFault | undefined {
  if (present === 0) return { type: 'nobody' };
  if (!Number.isInteger(count) || count < 1 || count > MOST_DRAWN) return { type: 'bad-count' };
  if (present < count) return { type: 'too-few', present, count };
  if (lesson === undefined) return { type: 'no-lesson' };
  if (lesson.items > 0) return undefined;
  const able = lessons.filter(({ items }) => items > 0);
  return { type: 'no-items', lesson, other: able.find(({ handbook }) => handbook === lesson.handbook) ?? able[0] };
}

/** The lesson of the session planned for today, if there is one. */
export function plannedLesson(years: readonly PlanYear[], now: number): LessonId | undefined {
  const today = studyDay(now);
  return years.flatMap(({ sessions }) => sessions).find(({ date }) => date === today)?.lesson;
}
