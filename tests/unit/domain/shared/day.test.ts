import { describe, expect, it } from 'vitest';
import {
  addDays,
  BEIJING_OFFSET_MINUTES,
  dayOf,
  daysBetween,
  isDay,
  isoWeekOf,
  mondayOf,
  weekdayOf,
} from '../../../../src/domain/shared/day.ts';

describe('dayOf', () => {
  it('turns the day at Beijing midnight, which is 16:00 UTC', () => {
    const justBefore = Date.UTC(2026, 10, 18, 15, 59, 59, 999);
    expect(dayOf(justBefore, BEIJING_OFFSET_MINUTES)).toBe('2026-11-18');
    expect(dayOf(justBefore + 1, BEIJING_OFFSET_MINUTES)).toBe('2026-11-19');
  });

  it('gives the first of January of 1970 for 0 and the day before it for −1', () => {
    expect(dayOf(0, 0)).toBe('1970-01-01');
    expect(dayOf(-1, 0)).toBe('1969-12-31');
  });

  it('agrees with the platform calendar on every 13th day of four centuries', () => {
    for (let ms = Date.UTC(1800, 0, 1); ms < Date.UTC(2200, 0, 1); ms += 13 * 86_400_000) {
      expect(dayOf(ms, 0)).toBe(new Date(ms).toISOString().slice(0, 10));
    }
  });
});

describe('isDay', () => {
  it.each(['2026-01-01', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('accepts %s', (text) => {
    expect(isDay(text)).toBe(true);
  });

  it.each([
    '2027-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '0000-01-01',
    '2026-1-1',
    '2026/01/01',
    ' 2026-01-01',
    '2026-01-01T00:00',
    '',
  ])('refuses %j', (text) => {
    expect(isDay(text)).toBe(false);
  });
});

describe('addDays and daysBetween', () => {
  it('step over month ends, leap days and year ends', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
  });

  it('undo each other', () => {
    for (const count of [-40_000, -366, -1, 0, 1, 365, 40_000]) {
      expect(daysBetween('2026-11-22', addDays('2026-11-22', count))).toBe(count);
    }
  });

  it('refuse a text that is no day, which is a bug of the caller', () => {
    expect(() => addDays('yesterday', 1)).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: day-shape: yesterday is not YYYY-MM-DD]`,
    );
  });
});

describe('weekdayOf and mondayOf', () => {
  it('count from Monday 1 to Sunday 7', () => {
    const days = ['16', '17', '18', '19', '20', '21', '22'].map((day) => `2026-11-${day}`);
    expect(days.map(weekdayOf)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(new Set(days.map(mondayOf))).toEqual(new Set(['2026-11-16']));
  });

  it('hold before 1970', () => {
    expect(weekdayOf('1949-10-01')).toBe(6);
    expect(mondayOf('1949-10-01')).toBe('1949-09-26');
  });
});

describe('isoWeekOf', () => {
  // Source: the examples and the list of 53-week years of ISO 8601:2004, as quoted for its week dates.
  it.each([
    ['2005-01-01', 2004, 53],
    ['2005-01-02', 2004, 53],
    ['2005-12-31', 2005, 52],
    ['2006-01-02', 2006, 1],
    ['2007-01-01', 2007, 1],
    ['2008-12-29', 2009, 1],
    ['2010-01-03', 2009, 53],
    ['2026-01-01', 2026, 1],
    ['2026-11-19', 2026, 47],
    ['2026-12-28', 2026, 53],
    ['2027-01-03', 2026, 53],
    ['2027-01-04', 2027, 1],
  ])('gives %s to week %i of its year', (day, year, week) => {
    expect(isoWeekOf(day)).toEqual({ year, week });
  });
});
