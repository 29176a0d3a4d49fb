import { addDays, type Day, daysBetween, type IsoWeek, isoWeekOf, mondayOf } from '../shared/day.ts';
import type { PlannedExam, PlanPause, PlanSession, PlanYear } from './plan.ts';

export type SessionPhase = 'past' | 'today' | 'coming';

export interface PhasedSession {
  readonly session: PlanSession;
  readonly phase: SessionPhase;
}

export interface WeekDay {
  readonly day: Day;
  /** 1 for Monday to 7 for Sunday. */
  readonly weekday: number;
  readonly isToday: boolean;
  readonly sessions: readonly PhasedSession[];
  readonly exams: readonly PlannedExam[];
  readonly pause?: PlanPause;
}

/**
 * - `running`: the week has a session.
 * - `paused`: it has none, though plans lie before and after it; `pause` tells why where the plan does.
 * - `before-plan`: the first plan begins later (or there is no plan yet). `after-plan`: the last one is over.
 */
export type WeekState = 'before-plan' | 'running' | 'paused' | 'after-plan';

export interface WeekView {
  readonly week: IsoWeek;
  /** Monday to Sunday. */
  readonly days: readonly WeekDay[];
  /** In order of time. */
  readonly sessions: readonly PhasedSession[];
  readonly exams: readonly PlannedExam[];
  /** The pause that takes most of the week's days, the earlier of two alike. */
  readonly pause?: PlanPause;
  readonly state: WeekState;
  /** The first session of today or later, in whatever week. */
  readonly nextSession?: PlanSession;
  /** The last session before today. */
  readonly lastSession?: PlanSession;
  /** The first exam of today or later; 0 days left means today. */
  readonly nextExam?: { readonly exam: PlannedExam; readonly daysLeft: number };
}

/** The week that holds `today`, out of all years' plans, in whatever order: a week may lie in two of them. */
export function weekView(plans: readonly PlanYear[], today: Day): WeekView {
  const monday = mondayOf(today);
  const sunday = addDays(monday, 6);
  const isInWeek = ({ date }: { readonly date: Day }): boolean => monday <= date && date <= sunday;
  const allSessions = plans.flatMap(({ sessions }) => sessions).sort(byTime);
  const allExams = plans.flatMap(({ exams }) => exams).sort(byTime);
  const sessions = allSessions
    .filter(isInWeek)
    .map((session): PhasedSession => ({ session, phase: phaseOf(session.date, today) }));
  const exams = allExams.filter(isInWeek);
  const days = weekDays(plans, today, sessions, exams);
  const pause = mostPausing(days);
  const nextSession = allSessions.find(({ date }) => date >= today);
  const lastSession = allSessions.filter(({ date }) => date < today).at(-1);
  const nextExam = allExams.find(({ date }) => date >= today);
  return {
    week: isoWeekOf(today),
    days,
    sessions,
    exams,
    state: stateOf(plans, today, sessions.length),
    ...(pause && { pause }),
    ...(nextSession && { nextSession }),
    ...(lastSession && { lastSession }),
    ...(nextExam && { nextExam: { exam: nextExam, daysLeft: daysBetween(today, nextExam.date) } }),
  };
}

function weekDays(
  plans: readonly PlanYear[],
  today: Day,
  sessions: readonly PhasedSession[],
  exams: readonly PlannedExam[],
): readonly WeekDay[] {
  const pauses = plans.flatMap((plan) => plan.pauses);
  return [0, 1, 2, 3, 4, 5, 6].map((offset) => {
    const day = addDays(mondayOf(today), offset);
    const pause = pauses.find(({ from, to }) => from <= day && day <= to);
    return {
      day,
      weekday: offset + 1,
      isToday: day === today,
      sessions: sessions.filter(({ session }) => session.date === day),
      exams: exams.filter(({ date }) => date === day),
      ...(pause && { pause }),
    };
  });
}

function stateOf(plans: readonly PlanYear[], today: Day, sessionsInWeek: number): WeekState {
  if (sessionsInWeek > 0) return 'running';
  if (plans.every(({ from }) => today < from)) return 'before-plan';
  return plans.every(({ to }) => today > to) ? 'after-plan' : 'paused';
}

function phaseOf(date: Day, today: Day): SessionPhase {
  if (date === today) return 'today';
  return date < today ? 'past' : 'coming';
}

function mostPausing(days: readonly WeekDay[]): PlanPause | undefined {
  const pauses = days.flatMap(({ pause }) => pause ?? []);
  const lengths = pauses.map((pause) => pauses.filter((other) => other === pause).length);
  return pauses[lengths.indexOf(Math.max(...lengths))];
}

function byTime(a: PlanSession | PlannedExam, b: PlanSession | PlannedExam): number {
  return `${a.date} ${a.time}` < `${b.date} ${b.time}` ? -1 : 1;
}
