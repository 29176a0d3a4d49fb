import type { PersonId, ZhoukeRecord } from './record.ts';
import { standingOf } from './standing-of.ts';
import { studyDay } from './study-day.ts';

export interface StudyDay {
  /** The Beijing day the reading or the paper ended on. */
  readonly day: string;
  readonly durationMs: number;
}

export interface StudyHours {
  readonly readingMs: number;
  readonly papersMs: number;
  /** Meetings attended. */
  readonly meetingsMs: number;
  readonly totalMs: number;
  /** Days with study only, oldest first. */
  readonly days: readonly StudyDay[];
}

/**
 * How long a person studied: lessons read, papers handed in, meetings attended. Single answers count inside
 * their paper, and what was drawn and answered in a meeting inside the meeting.
 */
export function studyHours(records: readonly ZhoukeRecord[], person: PersonId): StudyHours {
  const days = new Map<string, number>();
  const sums = { 'lesson-read': 0, 'paper-finished': 0, attended: 0 };
  for (const record of standingOf(records, person)) {
    if (record.type !== 'lesson-read' && record.type !== 'paper-finished' && record.type !== 'attended') continue;
    // Whoever was away has a record of it and no time.
    if (record.type === 'attended' && record.durationMs === 0) continue;
    sums[record.type] += record.durationMs;
    const day = studyDay(record.at);
    days.set(day, (days.get(day) ?? 0) + record.durationMs);
  }
  const [readingMs, papersMs, meetingsMs] = [sums['lesson-read'], sums['paper-finished'], sums.attended];
  return {
    readingMs,
    papersMs,
    meetingsMs,
    totalMs: readingMs + papersMs + meetingsMs,
    days: [...days].map(([day, durationMs]) => ({ day, durationMs })),
  };
}
