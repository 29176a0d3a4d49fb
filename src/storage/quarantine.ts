import { canonicalText } from '../domain/records/canonical-text.ts';
import { parseRecord } from '../domain/records/parse-record.ts';
import { addRecords } from './add-records.ts';
import { ask, type Connection, type Done } from './open-database.ts';
import type { QuarantineRow } from './schema.ts';

/** Keeps what could not be read in a file; what is in quarantine already is not added again. Returns how many were new. */
export function addToQuarantine(connection: Connection, rows: readonly QuarantineRow[]): Promise<Done<number>> {
  return connection.transact(['quarantine'], 'readwrite', async (store) => {
    const kept = await ask<QuarantineRow[]>(store('quarantine').getAll());
    const known = new Set(kept.map((row) => canonicalText(row.value)));
    const fresh = rows.filter((row) => !known.has(canonicalText(row.value)));
    for (const row of fresh) await ask(store('quarantine').add(row));
    return fresh.length;
  });
}

/** Everything in quarantine, for export. */
export function listQuarantine(connection: Connection): Promise<Done<readonly QuarantineRow[]>> {
  return connection.transact(['quarantine'], 'readonly', (store) => ask<QuarantineRow[]>(store('quarantine').getAll()));
}

/**
 * Puts back into the log what this version of the site can read, and returns how many that were. A file
 * from a newer version lies in quarantine until the site itself is that new.
 */
export function readmit(connection: Connection): Promise<Done<number>> {
  return connection.transact(['records', 'quarantine'], 'readwrite', async (store) => {
    let moved = 0;
    for (const key of await ask(store('quarantine').getAllKeys())) {
      const row = await ask<QuarantineRow>(store('quarantine').get(key));
      const parsed = parseRecord(row.value);
      if (parsed.type !== 'record') continue;
      // Its id is taken: what lies here is the other side of a conflict.
      if ((await ask(store('records').getKey(parsed.record.id))) !== undefined) continue;
      await addRecords(store('records'), [parsed.record]);
      await ask(store('quarantine').delete(key));
      moved += 1;
    }
    return moved;
  });
}
