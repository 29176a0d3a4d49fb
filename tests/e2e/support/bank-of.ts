import type { Page } from '@playwright/test';

interface Entry {
  readonly id: string;
  readonly type: string;
  readonly lesson: string;
}

/** Leaves in the bank's index, from which draws and papers are made, only the items wanted. */
export async function bankOf(page: Page, isWanted: (entry: Entry) => boolean): Promise<void> {
  // Read by the page itself: only the browser knows its host.
  await page.goto('/draw/');
  const bank: { readonly entries: readonly Entry[] } = await page.evaluate(async () =>
    (await fetch('/data/bank.json')).json(),
  );
  const entries = bank.entries.filter(isWanted);
  await page.route('**/data/bank.json', (route) => route.fulfill({ json: { ...bank, entries } }));
}
