import { ask, type Connection, type Done } from './open-database.ts';
import type { QuarantineRow } from './schema.ts';

/** Moves unreadable values out of the log, in one transaction. `at` is in ms since 1970. */
export function quarantineRecords(connection: Connection, keys: readonly string[], at: number): Promise<Done<void>> {
  return connection.transact(['records', 'quarantine'], 'readwrite', async (store) => {
    for (const key of keys) {
      const value: unknown = await ask(store('records').get(key));
      // Another tab may have moved it meanwhile.
      if (value === undefined) continue;
      const row: QuarantineRow = { at, reason: 'unreadable', value };
      await ask(store('quarantine').add(row));
      await ask(store('records').delete(key));
    }
  });
}
