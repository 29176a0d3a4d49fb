import { ownField } from '../domain/records/field-checks.ts';
import { parseRecord } from '../domain/records/parse-record.ts';
import type { ZhoukeRecord } from '../domain/records/record.ts';
import { addRecords } from './add-records.ts';
import { ask, type Connection } from './open-database.ts';
import { quarantineRecords } from './quarantine-records.ts';
import type { ReadResult, RecordLog } from './record-log.ts';
import type { TabChannel } from './tab-channel.ts';

/**
 * The log in IndexedDB.
 *
 * @param now ms since 1970, for the time something was put in quarantine.
 */
export function indexedRecordLog(connection: Connection, channel: TabChannel, now: () => number): RecordLog {
  const read = async (request: (store: IDBObjectStore) => IDBRequest<unknown[]>): Promise<ReadResult> => {
    const found = await connection.transact(['records'], 'readonly', (store) => ask(request(store('records'))));
    if (found.type === 'failed') return found;
    const { records, unreadable } = sortOut(found.value);
    // A failure here loses nothing: the values stay where they are and are found again.
    if (unreadable.length > 0) await quarantineRecords(connection, unreadable, now());
    return { type: 'read', records, unreadable: unreadable.length };
  };
  return {
    async append(records) {
      const result = await connection.transact(['records'], 'readwrite', (store) =>
        addRecords(store('records'), records),
      );
      if (result.type === 'failed') return result;
      channel.post({ type: 'records-added' });
      return { type: 'stored' };
    },
    all: () => read((store) => store.getAll()),
    // An array sorts after every number, so this bounds all times of one person.
    byPerson: (person) => read((store) => store.index('by-person').getAll(IDBKeyRange.bound([person], [person, []]))),
    subscribe: (listener) =>
      channel.listen((message) => {
        if (message.type === 'records-added') listener();
      }),
  };
}

function sortOut(values: readonly unknown[]): { records: readonly ZhoukeRecord[]; unreadable: readonly string[] } {
  const records: ZhoukeRecord[] = [];
  const unreadable: string[] = [];
  for (const value of values) {
    const parsed = parseRecord(value);
    if (parsed.type === 'record') records.push(parsed.record);
    else unreadable.push(String(ownField(value, 'id')));
  }
  return { records, unreadable };
}
