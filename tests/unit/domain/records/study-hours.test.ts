import { describe, expect, it } from 'vitest';
import { studyHours } from '../../../../src/domain/records/study-hours.ts';
import {
  attended,
  DAY,
  drawn,
  HOUR,
  lessonRead,
  MINUTE,
  MONDAY,
  paperFinished,
  voiding,
} from '../../../builders/record.ts';

describe('studyHours with meetings', () => {
  it('adds the time of meetings attended to reading and papers, on the meeting’s day', () => {
    const hours = studyHours(
      [
        lessonRead({ durationMs: 10 * MINUTE }),
        paperFinished({ durationMs: 5 * MINUTE }),
        attended({ at: MONDAY + 3 * DAY, durationMs: HOUR }),
      ],
      'p-he',
    );
    expect(hours).toMatchObject({
      readingMs: 10 * MINUTE,
      papersMs: 5 * MINUTE,
      meetingsMs: HOUR,
      totalMs: HOUR + 15 * MINUTE,
    });
    expect(hours.days).toEqual([
      { day: '2026-11-23', durationMs: 15 * MINUTE },
      { day: '2026-11-26', durationMs: HOUR },
    ]);
  });

  it('makes no study day of a meeting somebody was away from', () => {
    const hours = studyHours([attended({ presence: 'leave', durationMs: 0 })], 'p-he');
    expect(hours).toMatchObject({ meetingsMs: 0, totalMs: 0, days: [] });
  });

  it('counts neither other people’s meetings, nor those taken back, nor having been drawn', () => {
    const taken = attended();
    const hours = studyHours([attended({ person: 'p-lin' }), taken, voiding(taken), drawn()], 'p-he');
    expect(hours.totalMs).toBe(0);
  });
});
