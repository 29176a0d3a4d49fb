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
  readonly totalMs: number;
  /** Days with study only, oldest first. */
  readonly days: readonly StudyDay[];
}

/** How long a person studied: lessons read and papers handed in. Single answers count inside their paper. */
export function studyHours(records: readonly ZhoukeRecord[], person: PersonId): StudyHours {
  const days = new Map<string, number>();
  let readingMs = 0;
  let papersMs = 0;
  for (const record of standingOf(records, person)) {
    if (record.type !== 'lesson-read' && record.type !== 'paper-finished') continue;
    if (record.type === 'lesson-read') readingMs += record.durationMs;
    else papersMs += record.durationMs;
    const day = studyDay(record.at);
    days.set(day, (days.get(day) ?? 0) + record.durationMs);
  }
  return {
    readingMs,
    papersMs,
    totalMs: readingMs + papersMs,
    days: [...days].map(([day, durationMs]) => ({ day, durationMs })),
  };
}
