import type { Locale } from './locale.ts';

/** A `YYYY-MM-DD` without its year: 11月16日, 16 November. */
export function dayText(day: string, locale: Locale): string {
  return textOf(day, locale, { month: 'long', day: 'numeric' });
}

/** A `YYYY-MM-DD` with its year: 2026年11月16日, 16 November 2026. */
export function fullDayText(day: string, locale: Locale): string {
  return textOf(day, locale, { year: 'numeric', month: 'long', day: 'numeric' });
}

/** The day's name in short: 周一, Mon. */
export function weekdayText(day: string, locale: Locale): string {
  return textOf(day, locale, { weekday: 'short' });
}

/** The Beijing time of a moment (ms since 1970): 15:02. */
export function clockText(at: number, locale: Locale): string {
  const parts = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: 'Asia/Shanghai' } as const;
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'zh-CN', parts).format(at);
}

/** The month's name: 11月, November. In Chinese its long form would be 十一月. */
export function monthText(day: string, locale: Locale): string {
  return textOf(day, locale, { month: locale === 'en' ? 'long' : 'short' });
}

/** From one day to another, as short as it stays clear: 11月16日—22日, 16–22 November; years where they differ. */
export function daysText(from: string, to: string, locale: Locale): string {
  if (from === to) return dayText(from, locale);
  if (from.slice(0, 4) !== to.slice(0, 4)) return joined(fullDayText(from, locale), fullDayText(to, locale), locale);
  if (from.slice(0, 7) !== to.slice(0, 7)) return joined(dayText(from, locale), dayText(to, locale), locale);
  const [first, last] = [from, to].map((day) => String(Number(day.slice(8))));
  return locale === 'en' ? `${first}–${dayText(to, locale)}` : `${dayText(from, locale)}—${last}日`;
}

function joined(from: string, to: string, locale: Locale): string {
  return locale === 'en' ? `${from} – ${to}` : `${from}—${to}`;
}

// A day has no zone: it is written as the noon of nowhere in particular and read back in the same one.
function textOf(day: string, locale: Locale, parts: Intl.DateTimeFormatOptions): string {
  const language = locale === 'en' ? 'en-GB' : 'zh-CN';
  return new Intl.DateTimeFormat(language, { ...parts, timeZone: 'UTC' }).format(Date.parse(`${day}T12:00:00Z`));
}
