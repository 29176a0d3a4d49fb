import type { PlanSession, PlanYear } from '../../domain/plan/plan.ts';
import type { Day } from '../../domain/shared/day.ts';

/**
 * The meetings to start from: all of today in order of time, or where there is none the next one alone.
 * Empty past the end of the plan.
 */
export function plannedSessions(years: readonly PlanYear[], today: Day): readonly PlanSession[] {
  const coming = years
    .flatMap(({ sessions }) => sessions)
    .filter(({ date }) => date >= today)
    .sort((a, b) => (`${a.date} ${a.time}` < `${b.date} ${b.time}` ? -1 : 1));
  const ofToday = coming.filter(({ date }) => date === today);
  return ofToday.length > 0 ? ofToday : coming.slice(0, 1);
}
