/** One step from the version before to `version`. A released step is never edited: the next one mends it. */
export interface Migration {
  readonly version: number;
  /** `transaction` reaches what is already stored; it is `null` never while a database is upgraded. */
  readonly up: (db: IDBDatabase, transaction: IDBTransaction | null) => void;
}
