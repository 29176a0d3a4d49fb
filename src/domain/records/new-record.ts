import type { PersonId, RecordFacts, RecordId, ZhoukeRecord } from './record.ts';

type Content<T> = T extends ZhoukeRecord ? Omit<T, keyof RecordFacts> : never;

/**
 * What happened, before it has become a record. Without `at` it happened now, without `person` it
 * happened to whoever is using the device. An `id` is given only where the same fact may be recorded
 * again, as the hand-in of one sitting from two places, and must then come to the same record.
 */
export type NewRecord = Content<ZhoukeRecord> & {
  readonly id?: RecordId;
  readonly at?: number;
  readonly person?: PersonId;
};

/** The record of what happened: the content with its facts. */
export function makeRecord(content: NewRecord, facts: Omit<RecordFacts, 'shape'>): ZhoukeRecord {
  return { ...facts, ...content, shape: 1 };
}
