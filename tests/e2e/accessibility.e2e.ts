import { readdirSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test, whenReady } from './support/test.ts';

const folder = process.env['ZHOUKE_E2E_DIST'] ?? 'dist';

// Pages of one template stand for each other: a lesson of each handbook for fifty, the fullest regulation, an
// empty one and one in part, an exam in one part and one in two, and one lesson in English for those that
// differ from the Chinese page in their frame alone.
const pages = pagesIn('/').filter((path) =>
  [
    /^\/(en\/)?([a-z]+\/)?$/,
    /^\/lessons\/(enforcement\/evidence|supervision\/training|public-safety\/flood|party-building\/discipline)\/$/,
    /^\/(en\/)?exams\/(all-staff-winter|enforcement-qualification)\/$/,
    /^\/regulations\/(work-safety-law|flood-control-law|criminal-law)\/$/,
    /^\/en\/lessons\/supervision\/training\/$/,
  ].some((shown) => shown.test(path)),
);

for (const path of pages) {
  test(`axe finds nothing on ${path}, light and dark`, async ({ page }) => {
    // Colours change at once, so that none is measured on its way.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.addInitScript(() => localStorage.setItem('zhouke:theme', 'light'));
    await page.goto(path);
    await whenReady(page);
    expect(await violations(page)).toEqual([]);
    // A theme changes colours and nothing else.
    await page.evaluate(() => {
      document.documentElement.dataset['theme'] = 'dark';
    });
    expect(await violations(page, ['color-contrast'])).toEqual([]);
  });
}

async function violations(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const found = await (rules ? axe.withRules(rules) : axe).analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

function pagesIn(path: string): string[] {
  return readdirSync(`${folder}${path}`, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return /^(_astro|data|covers)$/.test(entry.name) ? [] : pagesIn(`${path}${entry.name}/`);
    return entry.name === 'index.html' ? [path] : [];
  });
}
