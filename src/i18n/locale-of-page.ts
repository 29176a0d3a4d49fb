import type { Locale } from './locale.ts';

/** The language of the page a script runs on. */
export function localeOf(): Locale {
  return document.documentElement.lang === 'en' ? 'en' : 'zh-CN';
}
