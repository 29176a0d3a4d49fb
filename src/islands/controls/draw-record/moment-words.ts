import type { Locale } from '../../../i18n/locale.ts';

const ZONE = 'Asia/Shanghai';

/** 11月19日周四, as it stands on the wall. */
export function dayWords(ms: number, locale: Locale): string {
  const asked = { month: 'long', day: 'numeric', weekday: 'short', timeZone: ZONE } as const;
  return new Intl.DateTimeFormat(locale, asked).format(ms).replace(/日(?=周)/, '日 ');
}

/** Day and minute of a record. */
export function momentWords(ms: number, locale: Locale): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone: ZONE }).format(ms);
}
