import type { RecordId, ZhoukeRecord } from './record.ts';
import { keepOne } from './same-id.ts';

export interface RecordConflict {
  readonly id: RecordId;
  readonly kept: ZhoukeRecord;
  readonly dropped: ZhoukeRecord;
}

export interface MergedRecords {
  /** Every id once, sorted by id and so, ids being UUIDv7, nearly by time. */
  readonly records: readonly ZhoukeRecord[];
  readonly conflicts: readonly RecordConflict[];
}

/**
 * The union of two logs by id: `records` is the same in any order, grouping and number of merges.
 * Where two different records share an id, {@link keepOne} chooses and the conflict is reported.
 */
export function mergeRecords(a: readonly ZhoukeRecord[], b: readonly ZhoukeRecord[]): MergedRecords {
  const byId = new Map<RecordId, ZhoukeRecord>();
  const conflicts: RecordConflict[] = [];
  for (const record of [...a, ...b]) {
    const known = byId.get(record.id);
    const result = known === undefined ? undefined : keepOne(known, record);
    byId.set(record.id, result === undefined ? record : result.kept);
    if (result?.type === 'conflict') conflicts.push({ id: record.id, kept: result.kept, dropped: result.dropped });
  }
  return { records: [...byId.values()].sort((x, y) => (x.id < y.id ? -1 : 1)), conflicts };
}
