import type { Page } from '@playwright/test';

/** All that one store of the browser's database holds, or what stands there under keys that begin so. */
export function storedIn<T>(page: Page, store: 'records' | 'drafts' | 'rosters', prefix = ''): Promise<readonly T[]> {
  return page.evaluate(
    ([name, begins]) =>
      new Promise<readonly T[]>((done, failed) => {
        const opening = indexedDB.open('zhouke');
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const range = begins === '' ? undefined : IDBKeyRange.bound(begins, `${begins}\uffff`);
          const reading = opening.result.transaction(name).objectStore(name).getAll(range);
          reading.onerror = () => failed(reading.error);
          reading.onsuccess = () => {
            opening.result.close();
            done(reading.result);
          };
        };
      }),
    [store, prefix] as const,
  );
}
