import type { ZhoukeRecord } from '../domain/records/record.ts';
import { addRecords } from './add-records.ts';
import { ask, type Connection, type Done } from './open-database.ts';
import type { DraftRow } from './schema.ts';

export interface DraftChange<T> {
  /** The row to put in its place; absent to leave it. */
  readonly write?: DraftRow | undefined;
  readonly records?: readonly ZhoukeRecord[];
  readonly result: T;
}

/** Reads a draft and writes what follows from it, with its records, in one transaction. */
export function changeDraft<T>(
  connection: Connection,
  key: string,
  decide: (row: DraftRow | undefined) => DraftChange<T>,
): Promise<Done<T>> {
  return connection.transact(['drafts', 'records'], 'readwrite', async (store) => {
    const { write, records = [], result } = decide(await ask<DraftRow | undefined>(store('drafts').get(key)));
    await addRecords(store('records'), records);
    if (write !== undefined) await ask(store('drafts').put(write, key));
    return result;
  });
}
