import type { Day, IsoWeek } from '../../src/domain/shared/day.ts';

export interface KnownDay {
  readonly day: Day;
  /** 1 for Monday to 7 for Sunday. */
  readonly weekday: number;
  readonly why: string;
}

function known(day: Day, weekday: number, why: string): KnownDay {
  return { day, weekday, why };
}

/** Days whose weekday anybody can look up. */
export const KNOWN_DAYS: readonly KnownDay[] = [
  known('0001-01-01', 1, 'the first day of the proleptic Gregorian calendar'),
  known('1582-10-15', 5, 'the first day of the Gregorian calendar in Rome (Inter gravissimas)'),
  known('1912-01-01', 1, 'the Gregorian calendar comes into use in China'),
  known('1949-10-01', 6, 'the People’s Republic is proclaimed'),
  known('1969-07-20', 7, 'the first landing on the Moon'),
  known('1970-01-01', 4, 'day number 0 of POSIX time'),
  known('1976-07-28', 3, 'the Tangshan earthquake'),
  known('2000-01-01', 6, 'the example of ISO 8601-1:2019 for a complete date'),
  known('2000-02-29', 2, 'the leap day that 1900 did not have'),
  known('2008-05-12', 1, 'the Wenchuan earthquake, since then the day of disaster reduction'),
  known('2008-08-08', 5, 'the opening of the Beijing Olympic Games'),
  known('2015-08-12', 3, 'the explosions in the port of Tianjin'),
  known('2021-09-01', 3, 'the amended Work Safety Law takes effect'),
  known('2024-02-29', 4, 'a leap day'),
  known('2038-01-19', 2, 'POSIX time leaves 32 bits'),
];

export interface KnownWeek extends IsoWeek {
  readonly day: Day;
}

/**
 * Days around New Year with their ISO week, for every kind of year there is: beginning on each weekday,
 * leap or not. From the table of contrasting examples under “ISO week date” in Wikipedia.
 */
export const KNOWN_WEEKS: readonly KnownWeek[] = [
  { day: '1977-01-01', year: 1976, week: 53 },
  { day: '1977-01-02', year: 1976, week: 53 },
  { day: '1977-12-31', year: 1977, week: 52 },
  { day: '1978-01-01', year: 1977, week: 52 },
  { day: '1978-01-02', year: 1978, week: 1 },
  { day: '1978-12-31', year: 1978, week: 52 },
  { day: '1979-01-01', year: 1979, week: 1 },
  { day: '1979-12-30', year: 1979, week: 52 },
  { day: '1979-12-31', year: 1980, week: 1 },
  { day: '1980-01-01', year: 1980, week: 1 },
  { day: '1980-12-28', year: 1980, week: 52 },
  { day: '1980-12-29', year: 1981, week: 1 },
  { day: '1980-12-31', year: 1981, week: 1 },
  { day: '1981-01-01', year: 1981, week: 1 },
  { day: '1981-12-31', year: 1981, week: 53 },
  { day: '1982-01-01', year: 1981, week: 53 },
  { day: '1982-01-03', year: 1981, week: 53 },
];

/** The years of 53 weeks among 2000 to 2099; 71 in every 400 years. Same source. */
export const LONG_YEARS: readonly number[] = [
  2004, 2009, 2015, 2020, 2026, 2032, 2037, 2043, 2048, 2054, 2060, 2065, 2071, 2076, 2082, 2088, 2093, 2099,
];
