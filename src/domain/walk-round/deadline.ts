import { studyDay } from '../records/study-day.ts';
import { addDays, type Day, isDay } from '../shared/day.ts';
import type { Deadline, WalkLine } from './walk.ts';

/** The most days a deadline may give; a longer one is a date. */
export const MOST_DAYS = 365;

/** What stands there until the inspector decides: at once for what is major, nothing for the rest. */
export function firstDeadline(severity: WalkLine['severity']): Deadline | undefined {
  return severity === 'major' ? { type: 'at-once' } : undefined;
}

/** The day of a walk begun at `startedAt` (ms since 1970): the one its days are counted from. */
export const walkDay = studyDay;

/** The last day to put it right. At once is the day of the walk; the day of the walk is not counted in days. */
export function lastDay(deadline: Deadline, day: Day): Day {
  if (deadline.type === 'day') return deadline.day;
  return deadline.type === 'days' ? addDays(day, deadline.days) : day;
}

/** Whole days as typed, 1 to {@link MOST_DAYS}; `undefined` for anything else. */
export function daysDeadline(typed: string): Deadline | undefined {
  const days = /^\s*\d{1,3}\s*$/.test(typed) ? Number(typed) : 0;
  return days >= 1 && days <= MOST_DAYS ? { type: 'days', days } : undefined;
}

/** A date as typed; `undefined` where it is none, or lies before the day of the walk. */
export function dayDeadline(typed: string, day: Day): Deadline | undefined {
  return isDay(typed) && typed >= day ? { type: 'day', day: typed } : undefined;
}
