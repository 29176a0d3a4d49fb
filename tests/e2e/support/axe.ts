import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** Rows of one list are alike: the first eight stand for hundreds. */
const LONG = ':is(ol, ul, tbody) > :nth-child(n + 9), dl > :nth-child(n + 17)';

interface Looked {
  /** Where it looks: selectors of one element each. */
  readonly within?: readonly string[];
  /** What it leaves out. */
  readonly except?: string;
}

/**
 * What axe finds on a page, or in parts of it: by every rule in the light theme, and by contrast in the dark
 * one, since a theme changes colours and nothing else. The page is left in the theme it had.
 */
export async function axeFaults(
  page: Page,
  { within = ['html'], except = 'template' }: Looked = {},
): Promise<readonly string[]> {
  const axe = () => {
    // No page of ours holds a frame, for whose sake axe would open a page of its own each time.
    const builder = new AxeBuilder({ page }).setLegacyMode(true).exclude(LONG).exclude(except);
    return within.reduce((all, part) => all.include(part), builder);
  };
  // Colours change at once, so that none is measured on its way.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const had = await page.evaluate(() => document.documentElement.dataset['theme'] ?? '');
  await page.evaluate(dress, 'light');
  const light = await axe().analyze();
  await page.evaluate(dress, 'dark');
  const dark = await axe().withRules(['color-contrast']).analyze();
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
