import type { PersonId, ZhoukeRecord } from '../domain/records/record.ts';
import type { StorageFailed } from './storage-failure.ts';

export type AppendResult = { readonly type: 'stored' } | StorageFailed;

export type ReadResult =
  | {
      readonly type: 'read';
      readonly records: readonly ZhoukeRecord[];
      /** How many values were found unreadable by this call and went to quarantine. */
      readonly unreadable: number;
    }
  | StorageFailed;

/** The append-only log of records. */
export interface RecordLog {
  /**
   * Adds records made on this device, all or none. An id that is there already stays as it is, so a
   * write may be repeated.
   */
  readonly append: (records: readonly ZhoukeRecord[]) => Promise<AppendResult>;
  /** Every readable record, by id. */
  readonly all: () => Promise<ReadResult>;
  /** One person's records, oldest first. */
  readonly byPerson: (person: PersonId) => Promise<ReadResult>;
  /** Tells when another tab has added records. Returns the way to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}
