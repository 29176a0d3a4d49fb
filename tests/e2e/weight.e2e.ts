import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

const LESSON = '/lessons/supervision/training/';

/** Sums up, in bytes after gzip, every script the page fetches from now on. */
function countScripts(page: Page): () => Promise<number> {
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) sizes.push(response.body().then((body) => gzipSync(body, { level: 9 }).length));
  });
  return async () => (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

test('a lesson fetches at most 6 kB of script before its quiz is seen and 20 kB with it', async ({ page }) => {
  const scripts = countScripts(page);
  const response = await page.goto(LESSON);
  await page.waitForLoadState('networkidle');
  const html = (await response?.text()) ?? '';
  const inline = [...html.matchAll(/<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, code = '']) => gzipSync(code).length,
  );
  const inlined = inline.reduce((sum, size) => sum + size, 0);
  expect((await scripts()) + inlined).toBeLessThanOrEqual(6000);
  await page.locator('#quiz').scrollIntoViewIfNeeded();
  await expect(page.getByRole('button', { name: '开始测验' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect((await scripts()) + inlined).toBeLessThanOrEqual(20_000);
});

test('a lesson page names no other lessons than its neighbours, however many there are', async ({ page }) => {
  await page.goto(LESSON);
  const others = await page
    .locator('a[href*="/lessons/"]')
    .evaluateAll((links) =>
      links.map((link) => link.getAttribute('href') ?? '').filter((href) => /\/lessons\/[^/]+\/[^/]+\/$/.test(href)),
    );
  // The switch of language names the page itself.
  expect(new Set(others.filter((href) => !href.endsWith(LESSON))).size).toBeLessThanOrEqual(2);
});
