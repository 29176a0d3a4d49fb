import type { ZhoukeRecord } from '../domain/records/record.ts';
import { ask } from './open-database.ts';

/** Adds records to the store; an id that is there already stays as it is, so adding twice is adding once. */
export async function addRecords(store: IDBObjectStore, records: readonly ZhoukeRecord[]): Promise<void> {
  for (const record of records) {
    if ((await ask(store.getKey(record.id))) === undefined) await ask(store.add(record));
  }
}
