import type { Page } from '@playwright/test';
import { expect } from './test.ts';

/**
 * Waits until a draft whose key begins so is on disk and holds this text. What a page shows is written
 * behind the screen; a test that loads the page again must not be faster than any hand.
 */
export async function whenKept(page: Page, key: string, text: string): Promise<void> {
  await expect.poll(async () => (await draftsUnder(page, key)).includes(text)).toBe(true);
}

function draftsUnder(page: Page, key: string): Promise<string> {
  return page.evaluate(
    (prefix) =>
      new Promise<string>((done, failed) => {
        const opening = indexedDB.open('zhouke');
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
          const reading = opening.result.transaction('drafts').objectStore('drafts').getAll(range);
          reading.onsuccess = () => {
            opening.result.close();
            done(JSON.stringify(reading.result));
          };
        };
      }),
    key,
  );
}
