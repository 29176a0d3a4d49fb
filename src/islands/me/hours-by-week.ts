import type { StudyDay } from '../../domain/records/study-hours.ts';
import { addDays, type Day, mondayOf } from '../../domain/shared/day.ts';

export interface StudyWeek {
  readonly monday: Day;
  readonly durationMs: number;
}

/** The last `count` weeks up to this one, oldest first, those without study too. */
export function hoursByWeek(days: readonly StudyDay[], today: Day, count: number): readonly StudyWeek[] {
  return Array.from({ length: count }, (_, i) => {
    const monday = addDays(mondayOf(today), 7 * (i + 1 - count));
    const ofWeek = days.filter(({ day }) => mondayOf(day) === monday);
    return { monday, durationMs: ofWeek.reduce((sum, { durationMs }) => sum + durationMs, 0) };
  });
}
