import type { LessonId } from '../item/item.ts';
import type { Day } from '../shared/day.ts';

/** Days without study, both ends included: a holiday, a flood. */
export interface PlanPause {
  readonly from: Day;
  readonly to: Day;
  readonly reason: string;
}

/** One meeting of 集中学习. */
export interface PlanSession {
  readonly date: Day;
  /** `lead`: the new lesson, led by a post from the front; `drill`: its second half, review and practice. */
  readonly kind: 'lead' | 'drill';
  readonly lesson: LessonId;
  /** A post, never a name: the page is public. */
  readonly leader: string;
  readonly place: string;
  /** `HH:MM`, Beijing time. */
  readonly time: string;
}

export interface PlannedExam {
  /** The blueprint's id. */
  readonly exam: string;
  readonly date: Day;
  readonly time: string;
  readonly place: string;
}

/** A year's plan as the officer writes it in `content/plan/<year>.yaml`. All days are Beijing days. */
export interface PlanYear {
  readonly year: number;
  readonly from: Day;
  readonly to: Day;
  readonly pauses: readonly PlanPause[];
  readonly sessions: readonly PlanSession[];
  readonly exams: readonly PlannedExam[];
}
