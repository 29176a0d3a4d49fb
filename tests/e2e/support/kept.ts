import type { Page } from '@playwright/test';
import { storedIn } from './stored.ts';
import { expect } from './test.ts';

/**
 * Waits until a draft whose key begins so is on disk and holds this text. What a page shows is written
 * behind the screen; a test that loads the page again must not be faster than any hand.
 */
export async function whenKept(page: Page, key: string, text: string): Promise<void> {
  await expect.poll(async () => JSON.stringify(await storedIn(page, 'drafts', key)).includes(text)).toBe(true);
}
