/**
 * Why nothing could be read or written: the disk or the site's share of it is `full`; the browser has
 * `denied` storage (private mode, policy, no answer); the database is `gone` and could not be opened
 * again; anything else is `unknown`.
 */
export type StorageFailure = 'full' | 'denied' | 'gone' | 'unknown';

export interface StorageFailed {
  readonly type: 'failed';
  readonly reason: StorageFailure;
}

/** A failure as a value. */
export function failed(reason: StorageFailure): StorageFailed {
  return { type: 'failed', reason };
}

/** What a failed request or transaction means. Failures while opening are `denied` and never come here. */
export function failureOf(error: unknown): StorageFailure {
  const name = errorName(error);
  if (/quota/i.test(name)) return 'full';
  return name === 'InvalidStateError' || name === 'NotFoundError' ? 'gone' : 'unknown';
}

/** Whether the connection died under the request: the browser cleared the site's data or closed the database. */
export function isConnectionLost(error: unknown): boolean {
  return ['InvalidStateError', 'NotFoundError', 'AbortError'].includes(errorName(error));
}

/** The name of an Error or DOMException; empty for anything else that was thrown. */
export function errorName(error: unknown): string {
  return typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '';
}
