import type { RosterPerson } from '../../domain/draw/draw-record.ts';
import type { PlanSession } from '../../domain/plan/plan.ts';
import type { Day } from '../../domain/shared/day.ts';

/** Longest time a lesson may be planned for, in minutes. */
const MOST_MINUTES = 480;

/** What a meeting takes over from the plan. */
export type PlannedSession = Pick<PlanSession, 'date' | 'leader' | 'place'>;

/**
 * Of a lesson's sessions in the plan that of today, else the next one to come, else the last one held;
 * `undefined` where it is not planned at all.
 */
export function plannedSession(sessions: readonly PlannedSession[], today: Day): PlannedSession | undefined {
  const planned = [...sessions].sort((a, b) => (a.date < b.date ? -1 : 1));
  return planned.find(({ date }) => date >= today) ?? planned.at(-1);
}

/** Those of the roster whose full name stands in what was typed for the leader, as in 副局长 张明. */
export function leadersIn(text: string, people: readonly RosterPerson[]): readonly RosterPerson[] {
  const typed = text.replace(/\s/g, '');
  const named = people.filter(({ name }) => name.length > 1 && typed.includes(name.replace(/\s/g, '')));
  // 李明 lies in 李明远, and only the longer name was meant.
  return named.filter(({ name }) => !named.some((other) => other.name !== name && other.name.includes(name)));
}

/** The minutes typed, or `undefined` where they are none that a lesson could take. */
export function minutesOf(text: string): number | undefined {
  const minutes = text.trim() === '' ? Number.NaN : Number(text);
  return Number.isInteger(minutes) && minutes >= 1 && minutes <= MOST_MINUTES ? minutes : undefined;
}
