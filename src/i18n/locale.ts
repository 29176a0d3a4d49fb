import { en } from './en.ts';
import { type Messages, zhCn } from './zh-cn.ts';

export const LOCALES = ['zh-CN', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** All texts of the interface in one language. */
export function messagesOf(locale: Locale): Messages {
  return locale === 'en' ? en : zhCn;
}

/** The locale a page parameter names: none is Chinese, which has no prefix. */
export function localeOf(param: string | undefined): Locale {
  return param === 'en' ? 'en' : 'zh-CN';
}

/** One entry of `getStaticPaths` a language, merged with the page's own parameters. */
export function localePaths<T extends Record<string, string>>(
  params: readonly T[],
): { params: T & { locale: string | undefined } }[] {
  return LOCALES.flatMap((locale) =>
    params.map((own) => ({ params: { ...own, locale: locale === 'zh-CN' ? undefined : locale } })),
  );
}
