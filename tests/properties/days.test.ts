import fc from 'fast-check';
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
} from '../../src/domain/shared/day.ts';
import { KNOWN_DAYS, KNOWN_WEEKS, LONG_YEARS } from '../golden/calendar.ts';

const FIRST = '0001-01-01';
/** 9998-12-31 is day 3,651,694 from the first, which leaves room to add a year. */
const anyDay = fc.nat(3_651_694).map((count) => addDays(FIRST, count));
const yearText = (year: number): string => String(year).padStart(4, '0');

describe('weekdayOf', () => {
  it.each(KNOWN_DAYS)('gives $day weekday $weekday: $why', ({ day, weekday }) => {
    expect(weekdayOf(day)).toBe(weekday);
  });

  it('goes round every seven days, wherever it begins', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 50 }), (day, weeks) => {
        expect(weekdayOf(addDays(day, 7 * weeks))).toBe(weekdayOf(day));
        expect(weekdayOf(addDays(day, 1))).toBe((weekdayOf(day) % 7) + 1);
      }),
    );
  });

  it('puts the 13th of a month on a Friday more often than on any other day, 688 times in 400 years', () => {
    const counts = [0, 0, 0, 0, 0, 0, 0];
    for (let month = 0; month < 4800; month += 1) {
      const [year, number] = [2000 + Math.floor(month / 12), (month % 12) + 1];
      const weekday = weekdayOf(`${year}-${String(number).padStart(2, '0')}-13`);
      counts[weekday - 1] = (counts[weekday - 1] ?? 0) + 1;
    }
    // B. H. Brown, American Mathematical Monthly 40 (1933): Monday to Sunday.
    expect(counts).toEqual([685, 685, 687, 684, 688, 684, 687]);
  });
});

describe('isoWeekOf', () => {
  it.each(KNOWN_WEEKS)('puts $day into week $week of $year', ({ day, year, week }) => {
    expect(isoWeekOf(day)).toEqual({ year, week });
  });

  it('has 53 weeks in the years that are known for it, and 52 in all others of the century', () => {
    for (let year = 2000; year < 2100; year += 1) {
      // 28 December always lies in the last week of its year.
      expect(isoWeekOf(`${year}-12-28`)).toEqual({ year, week: LONG_YEARS.includes(year) ? 53 : 52 });
    }
  });

  it('has 71 long years in 400', () => {
    const years = Array.from({ length: 400 }, (_, i) => 1601 + i);
    expect(years.filter((year) => isoWeekOf(`${year}-12-28`).week === 53)).toHaveLength(71);
  });

  it('is the same from Monday to Sunday and the next one on the Monday after', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const monday = mondayOf(day);
        expect(isoWeekOf(day)).toEqual(isoWeekOf(monday));
        expect(isoWeekOf(addDays(monday, 6))).toEqual(isoWeekOf(monday));
        const { year, week } = isoWeekOf(monday);
        const next = isoWeekOf(addDays(monday, 7));
        expect(next.week === 1 ? next.year - 1 : next.year).toBe(year);
        expect(next.week === 1 ? [52, 53] : [week + 1]).toContain(next.week === 1 ? week : next.week);
      }),
    );
  });

  it('holds 4 January in week 1, by definition', () => {
    for (let year = 1; year < 9999; year += 1) {
      expect(isoWeekOf(`${yearText(year)}-01-04`)).toEqual({ year, week: 1 });
    }
  });
});

describe('day arithmetic', () => {
  it('measures what it has added, and takes it back', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -365, max: 365 }), (day, count) => {
        fc.pre(daysBetween(FIRST, day) + count >= 0);
        const other = addDays(day, count);
        expect(isDay(other)).toBe(true);
        expect(daysBetween(day, other)).toBe(count);
        expect(addDays(other, -count)).toBe(day);
        expect(Math.sign(count)).toBe(other < day ? -1 : Number(other > day));
      }),
    );
  });

  it('counts 365 days a year, 366 in leap years, and 146,097 in 400', () => {
    for (let year = 1; year < 9999; year += 1) {
      const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
      const length = daysBetween(`${yearText(year)}-01-01`, `${yearText(year + 1)}-01-01`);
      expect(length, yearText(year)).toBe(isLeap ? 366 : 365);
      expect(isDay(`${yearText(year)}-02-29`)).toBe(isLeap);
    }
    expect(daysBetween('1600-03-01', '2000-03-01')).toBe(146_097);
  });

  it('adds up the months of a year as the rhyme has them', () => {
    const lengths = Array.from({ length: 12 }, (_, i) => {
      const month = (number: number): string => String(number).padStart(2, '0');
      return daysBetween(`2027-${month(i + 1)}-01`, i === 11 ? '2028-01-01' : `2027-${month(i + 2)}-01`);
    });
    expect(lengths).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  });
});

describe('dayOf', () => {
  it('turns at 16:00 UTC for Beijing on every day of a century, summer or winter', () => {
    for (let day = '2000-01-01'; day < '2100-01-01'; day = addDays(day, 17)) {
      const midnight = Date.parse(`${day}T00:00:00+08:00`);
      expect(dayOf(midnight, BEIJING_OFFSET_MINUTES)).toBe(day);
      expect(dayOf(midnight - 1, BEIJING_OFFSET_MINUTES)).toBe(addDays(day, -1));
    }
  });
});
