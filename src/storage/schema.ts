/** The stores of the current version. What they hold is checked when it is read: anybody may have written it. */
export type StoreName = 'records' | 'drafts' | 'people' | 'rosters' | 'draws' | 'quarantine' | 'meta';

/** A draft as it lies in the database: who works on it, and what it holds. */
export interface DraftRow {
  /** The tab that may write; absent once it was released or finished. */
  readonly owner?: string;
  /** Absent before the first save and after the draft was turned into records. */
  readonly value?: unknown;
}

/** Something that was stored or imported and cannot be read; kept for export, never deleted. */
export interface QuarantineRow {
  /** When it was found, ms since 1970. */
  readonly at: number;
  /** `same-id`: it disagrees with the record that is kept under its id. */
  readonly reason: 'unreadable' | 'same-id';
  readonly value: unknown;
}
