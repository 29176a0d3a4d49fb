import { type RoundProgress, type SessionState, sessionState } from '../../domain/plan/plan-progress.ts';
import type { Day } from '../../domain/shared/day.ts';
import type { CalendarData } from './calendar-data.ts';
import type { MonthEntry } from './months-of.ts';

/** What this device adds to the plan: the day it is and what the person did. Absent in the server's copy. */
export interface Mine {
  readonly today: Day;
  readonly rounds: readonly RoundProgress[];
}

/** The state of a line of the calendar; `undefined` while nothing is known of today and the person. */
export type EntryState = SessionState | 'over' | 'paused';

/** Out of my records for a meeting, out of the date for an exam. */
export function entryState(entry: MonthEntry, data: CalendarData, mine: Mine | undefined): EntryState | undefined {
  if (entry.type === 'pause') return 'paused';
  if (mine === undefined) return undefined;
  const { today, rounds } = mine;
  if (entry.type === 'exam') {
    if (entry.day === today) return 'today';
    return entry.day < today ? 'over' : 'coming';
  }
  const round = rounds.find((each) => each.sessions.includes(entry.session));
  const isExamined = (data.lessons[entry.session.lesson]?.items ?? 0) > 0;
  return round && sessionState(entry.session, round, isExamined, today);
}
