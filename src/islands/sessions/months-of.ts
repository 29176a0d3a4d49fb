import type { PlannedExam, PlanPause, PlanSession, PlanYear } from '../../domain/plan/plan.ts';
import { addDays, type Day, weekdayOf } from '../../domain/shared/day.ts';

/** One line of a month's table. */
export type MonthEntry =
  | { readonly type: 'session'; readonly day: Day; readonly session: PlanSession }
  | { readonly type: 'exam'; readonly day: Day; readonly exam: PlannedExam }
  | { readonly type: 'pause'; readonly day: Day; readonly pause: PlanPause };

export interface Month {
  /** Its first day. */
  readonly first: Day;
  /** In order of time; a pause stands at its first day in the month. */
  readonly entries: readonly MonthEntry[];
  /** The month's days by weeks, Monday first; `undefined` outside the month. */
  readonly weeks: readonly (readonly (Day | undefined)[])[];
}

/** The twelve months of a plan's year. */
export function monthsOf(plan: PlanYear): readonly Month[] {
  return Array.from({ length: 12 }, (_, i) => {
    const first = dayOf(plan.year, i + 1);
    const next = i === 11 ? dayOf(plan.year + 1, 1) : dayOf(plan.year, i + 2);
    return { first, entries: entriesOf(plan, first, next), weeks: weeksOf(first, next) };
  });
}

function entriesOf(plan: PlanYear, first: Day, next: Day): readonly MonthEntry[] {
  const entries: readonly (MonthEntry & { readonly time: string })[] = [
    ...plan.sessions.map((session) => ({ type: 'session', day: session.date, time: session.time, session }) as const),
    ...plan.exams.map((exam) => ({ type: 'exam', day: exam.date, time: exam.time, exam }) as const),
    ...plan.pauses
      .filter(({ from, to }) => from < next && to >= first)
      .map((pause) => ({ type: 'pause', day: pause.from < first ? first : pause.from, time: '', pause }) as const),
  ];
  return entries
    .filter(({ day }) => first <= day && day < next)
    .sort((a, b) => (`${a.day} ${a.time}` < `${b.day} ${b.time}` ? -1 : 1));
}

function weeksOf(first: Day, next: Day): readonly (readonly (Day | undefined)[])[] {
  const weeks: (Day | undefined)[][] = [];
  for (let monday = addDays(first, 1 - weekdayOf(first)); monday < next; monday = addDays(monday, 7)) {
    const days = [0, 1, 2, 3, 4, 5, 6].map((n) => addDays(monday, n));
    weeks.push(days.map((day) => (first <= day && day < next ? day : undefined)));
  }
  return weeks;
}

function dayOf(year: number, month: number): Day {
  return `${year}-${String(month).padStart(2, '0')}-01`;
}
