import { makeRecord, type NewRecord } from '../domain/records/new-record.ts';
import { parseRecord } from '../domain/records/parse-record.ts';
import type { ZhoukeRecord } from '../domain/records/record.ts';
import { deviceId } from './device.ts';
import { newId } from './ids.ts';
import { now } from './now.ts';
import { loadMe } from './people.ts';

/**
 * Turns what happened into records of this device and person. Throws when one of them could not be read
 * back, because the log would then hide it: that is a bug of the caller.
 */
export async function makeRecords(contents: readonly NewRecord[]): Promise<readonly ZhoukeRecord[]> {
  const [me, device] = await Promise.all([loadMe(), deviceId()]);
  return contents.map((content) => {
    const record = makeRecord(content, { id: newId(), at: now(), person: me.id, device });
    const parsed = parseRecord(record);
    if (parsed.type === 'unreadable') throw new Error(`record-unreadable: ${record.type}.${parsed.field}`);
    return record;
  });
}
