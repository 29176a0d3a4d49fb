import { test as base, expect, type Page } from '@playwright/test';

/**
 * The tests' page: errors of any page fail the test, and nothing may be asked of any other host.
 * A test that provokes an error names it with `expectedErrors`.
 */
export const test = base.extend<{ expectedErrors: RegExp[]; strict: undefined }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads fixtures from the pattern.
  expectedErrors: async ({}, use) => use([]),
  strict: [
    async ({ context, expectedErrors, baseURL }, use) => {
      const errors: string[] = [];
      const foreign: string[] = [];
      const own = new URL(baseURL ?? '').host;
      context.on('weberror', (failed) => errors.push(String(failed.error())));
      context.on('request', (request) => {
        const url = new URL(request.url());
        if (/^https?:$/.test(url.protocol) && url.host !== own) foreign.push(request.url());
      });
      await use(undefined);
      expect(errors.filter((error) => !expectedErrors.some((known) => known.test(error)))).toEqual([]);
      expect(foreign).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Waits until Preact has taken over every island on the page. */
export async function whenReady(page: Page): Promise<void> {
  await expect(page.locator('astro-island[ssr][client="load"]')).toHaveCount(0);
}

/** Opens the page at a moment of the plan: clocks run on from there. */
export async function openAt(page: Page, path: string, moment: string): Promise<void> {
  await page.clock.install({ time: new Date(moment) });
  await page.goto(path);
}
