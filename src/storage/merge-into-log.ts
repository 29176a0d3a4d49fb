import type { ZhoukeRecord } from '../domain/records/record.ts';
import { keepOne } from '../domain/records/same-id.ts';
import { ask, type Connection, type Done } from './open-database.ts';
import type { QuarantineRow } from './schema.ts';

export interface MergedIntoLog {
  readonly added: number;
  /** Records that disagree with another under the same id; one of the two went to quarantine. */
  readonly conflicts: number;
}

/**
 * Takes in records from elsewhere: the union by id, whatever the order of imports. Of two different
 * records under one id {@link keepOne} keeps the same one on every device.
 *
 * @param at ms since 1970, for what goes to quarantine.
 */
export function mergeIntoLog(
  connection: Connection,
  records: readonly ZhoukeRecord[],
  at: number,
): Promise<Done<MergedIntoLog>> {
  return connection.transact(['records', 'quarantine'], 'readwrite', async (store) => {
    let added = 0;
    let conflicts = 0;
    for (const record of records) {
      const known: unknown = await ask(store('records').get(record.id));
      const choice = known === undefined ? undefined : keepOne(known, record);
      if (choice === undefined) added += 1;
      if (choice?.type === 'conflict') {
        conflicts += 1;
        const row: QuarantineRow = { at, reason: 'same-id', value: choice.dropped };
        await ask(store('quarantine').add(row));
      }
      if (choice?.type !== 'same') await ask(store('records').put(choice?.kept ?? record));
    }
    return { added, conflicts };
  });
}
