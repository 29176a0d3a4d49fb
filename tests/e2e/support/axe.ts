import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * What axe finds on a page, or in a part of it: by every rule in the light theme, and by contrast in the dark
 * one, since a theme changes colours and nothing else. The page is left in the theme it had.
 */
export async function axeFaults(page: Page, within = 'html'): Promise<readonly string[]> {
  // Colours change at once, so that none is measured on its way.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const had = await page.evaluate(() => document.documentElement.dataset['theme'] ?? '');
  await page.evaluate(dress, 'light');
  const light = await new AxeBuilder({ page }).include(within).analyze();
  await page.evaluate(dress, 'dark');
  const dark = await new AxeBuilder({ page }).include(within).withRules(['color-contrast']).analyze();
  await page.evaluate(dress, had);
  return [
    ...light.violations.map((found) => told(found, 'light')),
    ...dark.violations.map((found) => told(found, 'dark')),
  ];
}

interface Found {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

function told({ id, nodes }: Found, theme: string): string {
  return `${id}, ${theme}: ${nodes.map(({ html }) => html).join(' ')}`;
}

function dress(theme: string): void {
  if (theme === '') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}
