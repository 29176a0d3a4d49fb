import { readdirSync } from 'node:fs';
import { axeFaults } from './support/axe.ts';
import { expect, test, whenReady } from './support/test.ts';

const folder = process.env['ZHOUKE_E2E_DIST'] ?? 'dist';

// Pages of one template stand for each other: a lesson of each handbook for fifty, the fullest regulation, an
// empty one and one in part, an exam in one part and one in two. Five pages and one lesson stand for the English
// site, which differs from the Chinese one in its words alone.
const pages = pagesIn('/').filter((path) =>
  [
    /^\/([a-z]+\/)?$/,
    /^\/en\/(lessons\/|me\/|practice\/|checklists\/)?$/,
    /^\/lessons\/(enforcement\/evidence|supervision\/training|public-safety\/flood|party-building\/discipline)\/$/,
    /^\/exams\/(all-staff-winter|enforcement-qualification)\/$/,
    /^\/regulations\/(work-safety-law|flood-control-law|criminal-law)\/$/,
    /^\/en\/lessons\/supervision\/training\/$/,
    /^\/handbooks\/party-building\/(read\/)?$/,
    /^\/figures\/seizure-steps\/$/,
    /^\/checklists\/coal-mine\/(practice\/)?$/,
    /^\/duties\/departments\/$/,
    /^\/bulletin\/in-progress\/2026-11-19\/$/,
  ].some((shown) => shown.test(path)),
);

// The first maps of regulations stand for fifty alike, the first lessons of a book and the first letters of the
// glossary for all.
const ALIKE = '.coverage-laws > :nth-child(n + 4), .book-text > :nth-child(n + 3), .initial:nth-child(n + 5)';

for (const path of pages) {
  test(`axe finds nothing on ${path}, light and dark`, async ({ page }) => {
    await page.goto(path);
    await whenReady(page);
    expect(await axeFaults(page, { except: ALIKE })).toEqual([]);
  });
}

function pagesIn(path: string): string[] {
  return readdirSync(`${folder}${path}`, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return /^(_astro|data|covers)$/.test(entry.name) ? [] : pagesIn(`${path}${entry.name}/`);
    return entry.name === 'index.html' ? [path] : [];
  });
}
