import { ALL_MIGRATIONS } from './migrations/all-migrations.ts';
import type { Migration } from './migrations/migration.ts';
import type { StoreName } from './schema.ts';
import { errorName, failed, failureOf, isConnectionLost, type StorageFailed } from './storage-failure.ts';

export type Done<T> = { readonly type: 'done'; readonly value: T } | StorageFailed;

export interface Connection {
  /**
   * Does the work in one transaction and gives its result once that is on disk: all or nothing. A
   * connection lost under the work is opened again and the work done a second time, so it must be safe
   * to repeat. Between two requests the work may wait for nothing else.
   */
  readonly transact: <T>(
    names: readonly StoreName[],
    mode: 'readonly' | 'readwrite',
    work: (store: (name: StoreName) => IDBObjectStore) => Promise<T>,
  ) => Promise<Done<T>>;
  /** Closes the database, also one still being opened; the next use opens it again. */
  readonly close: () => void;
}

export interface ConnectionOptions {
  readonly name?: string;
  /** How long to wait for the browser to open the database; the next use goes on waiting for the same one. */
  readonly timeoutMs?: number;
  readonly migrations?: readonly Migration[];
}

/**
 * The only door to IndexedDB: opens on first use, migrates, makes way for a newer version in another tab.
 * Written on the browser's own interface, because each lesson page carries it.
 */
export function connect({
  name = 'zhouke',
  timeoutMs = 5000,
  migrations = ALL_MIGRATIONS,
}: ConnectionOptions = {}): Connection {
  let opening: Promise<IDBDatabase> | undefined;

  function open(): Promise<IDBDatabase> {
    const current = new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name, migrations.length);
      request.onupgradeneeded = ({ oldVersion }) => {
        for (const migration of migrations) {
          if (migration.version > oldVersion) migration.up(request.result, request.transaction);
        }
      };
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        const db = request.result;
        db.onclose = forget;
        db.onversionchange = () => {
          forget();
          db.close();
        };
        resolve(db);
      };
    });
    const forget = () => {
      if (opening === current) opening = undefined;
    };
    current.catch(forget);
    return current;
  }

  async function attempt<T>(work: (db: IDBDatabase) => Promise<T>, again: boolean): Promise<Done<T>> {
    let db: IDBDatabase | undefined;
    try {
      opening ??= open();
      db = await Promise.race([opening, after(timeoutMs)]);
    } catch (error) {
      // A newer version of the site has upgraded the database under this page.
      if (errorName(error) === 'VersionError') return failed('gone');
    }
    if (db === undefined) return failed(again ? 'denied' : 'gone');
    try {
      return { type: 'done', value: await work(db) };
    } catch (error) {
      if (!again || !isConnectionLost(error)) return failed(failureOf(error));
      opening = undefined;
      db.close();
      return attempt(work, false);
    }
  }

  return {
    transact: (names, mode, work) => attempt((db) => inTransaction(db.transaction(names, mode, STRICT), work), true),
    close() {
      opening?.then((db) => db.close()).catch(() => undefined);
      opening = undefined;
    },
  };
}

/** A transaction counts as done when it has reached the disk, not only the system's cache: power fails in townships. */
const STRICT: IDBTransactionOptions = { durability: 'strict' };

/** The answer to one request. */
export function ask<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function inTransaction<T>(
  transaction: IDBTransaction,
  work: (store: (name: StoreName) => IDBObjectStore) => Promise<T>,
): Promise<T> {
  let fault: unknown;
  const ended = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    // A full disk is told by the transaction; the requests under it only hear that it was aborted.
    transaction.onabort = () => reject(transaction.error ?? fault);
  });
  const result = work((name) => transaction.objectStore(name));
  result.catch((error: unknown) => {
    fault = error;
    try {
      transaction.abort();
    } catch {
      // It has already ended, which is what was wanted.
    }
  });
  await ended;
  return result;
}

function after(ms: number): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
