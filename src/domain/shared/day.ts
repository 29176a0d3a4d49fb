/**
 * A calendar day as `YYYY-MM-DD`, years 0001 to 9999. Days compare and sort as texts.
 *
 * Reckoned on day numbers (days since 1970-01-01 in the proleptic Gregorian calendar), never on `Date`,
 * whose local methods follow the device's zone: the plan's days are Beijing days on every device.
 */
export type Day = string;

/** China keeps UTC+8 all year, summer time ended in 1991. */
export const BEIJING_OFFSET_MINUTES = 480;

export interface IsoWeek {
  /** The year the week counts for, which around New Year is not always the day's own. */
  readonly year: number;
  /** 1 to 53. */
  readonly week: number;
}

const MS_PER_DAY = 86_400_000;
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day at `ms` (since 1970, UTC) where clocks stand `offsetMinutes` ahead of UTC. */
export function dayOf(ms: number, offsetMinutes: number): Day {
  return dayAt(Math.floor((ms + offsetMinutes * 60_000) / MS_PER_DAY));
}

/** Whether a text is a day that exists: `2027-02-29` is not. */
export function isDay(text: string): boolean {
  return SHAPE.test(text) && text >= '0001-01-01' && dayAt(numberOf(text)) === text;
}

/** The day `count` days later; earlier where negative. */
export function addDays(day: Day, count: number): Day {
  return dayAt(numberOf(day) + count);
}

/** How many days `to` lies after `from`; negative where it lies before. */
export function daysBetween(from: Day, to: Day): number {
  return numberOf(to) - numberOf(from);
}

/** 1 for Monday to 7 for Sunday, as ISO 8601 counts. */
export function weekdayOf(day: Day): number {
  // 1970-01-01, day number 0, was a Thursday. The second modulo keeps days before it positive.
  return ((((numberOf(day) + 3) % 7) + 7) % 7) + 1;
}

/** The Monday of the day's week; a Monday gives itself. */
export function mondayOf(day: Day): Day {
  return addDays(day, 1 - weekdayOf(day));
}

/** ISO 8601 week: the week belongs to the year that holds its Thursday. */
export function isoWeekOf(day: Day): IsoWeek {
  const thursday = addDays(day, 4 - weekdayOf(day));
  const year = Number(thursday.slice(0, 4));
  return { year, week: Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) + 1 };
}

/**
 * Days from civil and back, after Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms": years
 * begin in March, so that the leap day is the last, and 400 years are always 146,097 days.
 */
function numberOf(day: Day): number {
  const [, y = '', m = '', d = ''] = SHAPE.exec(day) ?? [];
  if (y === '') throw new RangeError(`day-shape: ${day} is not YYYY-MM-DD`);
  const month = Number(m);
  const year = Number(y) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + Number(d) - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * 146_097 + yearOfEra * 365 + leapDays + dayOfYear - 719_468;
}

function dayAt(number: number): Day {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const dayOfMonth = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  return [digits(year, 4), digits(month, 2), digits(dayOfMonth, 2)].join('-');
}

function digits(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
