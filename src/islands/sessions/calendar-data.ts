import type { PlanYear } from '../../domain/plan/plan.ts';

/** The plan with what it names, as the page hands it over. */
export interface CalendarData {
  readonly years: readonly PlanYear[];
  /** Of the planned lessons, by id; `items` tells whether a quiz belongs to it. */
  readonly lessons: Readonly<Record<string, { readonly title: string; readonly items: number }>>;
  /** Titles of the planned exams, by blueprint id. */
  readonly exams: Readonly<Record<string, string>>;
}
