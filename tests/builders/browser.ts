import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';

/** A browser in which the site was never opened. Its tabs are made by {@link newTab}. */
export function newBrowser(): void {
  vi.stubGlobal('indexedDB', new IDBFactory());
  localStorage.clear();
  newTab();
}

/** What is imported from now on belongs to another tab of the same browser. */
export function newTab(): void {
  vi.resetModules();
}

/** From now on every write fails as on a full disk, until the returned function is called. */
export function fillDisk(): () => void {
  const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(fail);
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(fail);
  return () => {
    add.mockRestore();
    put.mockRestore();
  };
}

function fail(): never {
  throw new DOMException('full', 'QuotaExceededError');
}

/** From now on the browser refuses storage, until the returned function is called. */
export function denyStorage(): () => void {
  const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  return () => open.mockRestore();
}
