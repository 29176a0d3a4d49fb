import type { RecordId, VoidRecord, ZhoukeRecord } from './record.ts';

/** A record that states something, as against one that takes another back. */
export type StandingRecord = Exclude<ZhoukeRecord, VoidRecord>;

/**
 * The records that still stand: neither `void` records nor those they take back. A `void` may itself be
 * taken back, but only by one with a later id, so that two of them cannot cancel each other.
 */
export function withoutVoided(records: readonly ZhoukeRecord[]): readonly StandingRecord[] {
  const voids = records.filter(isVoid).sort((a, b) => (a.id < b.id ? 1 : -1));
  const takenBack = new Set<RecordId>();
  // Latest first: when it is a void's turn, everything that could take it back has had its own.
  for (const record of voids) if (!takenBack.has(record.id)) takenBack.add(record.target);
  return records.filter(isStatement).filter((record) => !takenBack.has(record.id));
}

function isVoid(record: ZhoukeRecord): record is VoidRecord {
  return record.type === 'void';
}

function isStatement(record: ZhoukeRecord): record is StandingRecord {
  return record.type !== 'void';
}
