import type { Locale } from '../../i18n/locale.ts';

/** Hours and minutes by the device's clock: 09:28. */
export function timeText(ms: number, locale: Locale): string {
  return new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(ms);
}

/** The day by the device's clock: 2026年11月18日. */
export function dateText(ms: number, locale: Locale): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(ms);
}
