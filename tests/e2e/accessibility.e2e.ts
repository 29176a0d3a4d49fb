import { readdirSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, whenReady } from './support/test.ts';

const folder = process.env['ZHOUKE_E2E_DIST'] ?? 'dist';
const pages = pagesIn('/').filter((path) => !/^\/en\/(regulations|lessons)\/./.test(path));
// Fifty regulation pages are one template; the fullest, an empty one and one in part stand for them.
const shown = pages.filter(
  (path) => !/^\/regulations\/./.test(path) || /(work-safety-law|flood-control-law|criminal-law)\/$/.test(path),
);

for (const theme of ['light', 'dark'] as const) {
  test.describe(`in the ${theme} theme`, () => {
    for (const path of shown) {
      test(`axe finds nothing on ${path}`, async ({ page }) => {
        await page.addInitScript((kept) => localStorage.setItem('zhouke:theme', kept), theme);
        await page.goto(path);
        await whenReady(page);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
        ).toEqual([]);
      });
    }
  });
}

function pagesIn(path: string): string[] {
  return readdirSync(`${folder}${path}`, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return /^(_astro|data|covers)$/.test(entry.name) ? [] : pagesIn(`${path}${entry.name}/`);
    return entry.name === 'index.html' ? [path] : [];
  });
}
