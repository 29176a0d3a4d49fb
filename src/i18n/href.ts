import type { Locale } from './locale.ts';

const base = (import.meta.env?.BASE_URL ?? '/').replace(/\/$/, '');

/**
 * The address of a page of this site in a language: `hrefOf('en', '/lessons/')` → `/en/lessons/`.
 * Every internal link goes through here or {@link assetHref}, so that a site under a folder, and an
 * edition whose links are relative, are made in one place.
 */
export function hrefOf(locale: Locale, path: string): string {
  return `${base}${locale === 'en' ? '/en' : ''}${path}`;
}

/** The address of a file that has no language: data, images, the calendar. */
export function assetHref(path: string): string {
  return `${base}${path}`;
}

/** The path of a page without folder and language, as {@link hrefOf} takes it. */
export function pathOf(pathname: string): string {
  const inside = base && pathname.startsWith(base) ? pathname.slice(base.length) : pathname;
  return inside.replace(/^\/en(?=\/)/, '') || '/';
}
