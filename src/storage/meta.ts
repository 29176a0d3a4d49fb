import { ask, type Connection, type Done } from './open-database.ts';

/** A fact about this browser, as the time of the last backup. `undefined` where it was never noted. */
export function readMeta(connection: Connection, key: string): Promise<Done<unknown>> {
  return connection.transact(['meta'], 'readonly', (store) => ask<unknown>(store('meta').get(key)));
}

/** Notes a fact about this browser. */
export function writeMeta(connection: Connection, key: string, value: unknown): Promise<Done<IDBValidKey>> {
  return connection.transact(['meta'], 'readwrite', (store) => ask(store('meta').put(value, key)));
}

/** The text noted under the key; where there is none, notes `fresh`. Two tabs that ask at once get the same one. */
export function ensureMeta(connection: Connection, key: string, fresh: string): Promise<Done<string>> {
  return connection.transact(['meta'], 'readwrite', async (store) => {
    const known: unknown = await ask(store('meta').get(key));
    if (typeof known === 'string') return known;
    await ask(store('meta').put(fresh, key));
    return fresh;
  });
}
