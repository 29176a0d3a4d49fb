import type { ZhoukeRecord } from '../domain/records/record.ts';
import type { Done } from './open-database.ts';
import type { StorageFailed } from './storage-failure.ts';

export type ClaimResult =
  /** This tab may write. `value` is what was saved last, `undefined` for a new draft. */
  | { readonly type: 'claimed'; readonly value: unknown }
  /** Another tab is working on it. */
  | { readonly type: 'taken' }
  | StorageFailed;

export type SaveResult = { readonly type: 'saved' } | { readonly type: 'taken' } | StorageFailed;

export type FinishResult = { readonly type: 'stored' } | { readonly type: 'taken' } | StorageFailed;

/**
 * Work in progress, each piece owned by one tab at a time. A tab that does not own a draft can never
 * write it; a tab that has crashed, was closed or sleeps loses its draft to the next one that asks.
 */
export interface DraftStore {
  /**
   * Asks for the draft. Where another tab is noted as its owner, that tab is asked; if it does not
   * answer in time, or with `takeOver`, the draft changes hands.
   */
  readonly claim: (key: string, tab: string, takeOver?: boolean) => Promise<ClaimResult>;
  /** Saves when `tab` still owns the draft. A draft that the browser has deleted is written anew. */
  readonly save: (key: string, value: unknown, tab: string) => Promise<SaveResult>;
  /** Adds the records and empties the draft in one step, so that it turns into records once. */
  readonly finish: (key: string, tab: string, records: readonly ZhoukeRecord[]) => Promise<FinishResult>;
  /** Gives the draft up; what was saved stays for the next tab. */
  readonly release: (key: string, tab: string) => Promise<void>;
  /** What was saved last, without claiming; `undefined` where there is nothing. */
  readonly peek: (key: string) => Promise<Done<unknown>>;
  /** Keys with this beginning that hold something. */
  readonly keys: (prefix: string) => Promise<Done<readonly string[]>>;
}
