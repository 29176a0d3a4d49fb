import { readdirSync } from 'node:fs';
import { axeFaults } from './support/axe.ts';
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
    await page.goto(path);
    await whenReady(page);
    expect(await axeFaults(page)).toEqual([]);
  });
}

function pagesIn(path: string): string[] {
  return readdirSync(`${folder}${path}`, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return /^(_astro|data|covers)$/.test(entry.name) ? [] : pagesIn(`${path}${entry.name}/`);
    return entry.name === 'index.html' ? [path] : [];
  });
}
