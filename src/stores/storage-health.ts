import { atom, type ReadableAtom } from 'nanostores';
import type { StorageFailure } from '../storage/storage-failure.ts';
import { announceStorage } from './storage-event.ts';

export interface StorageHealth {
  /** What the last try to read or write came to. */
  readonly state: 'ok' | StorageFailure;
  /** Records that wait in this page because they could not be written. */
  readonly queued: number;
}

const health = atom<StorageHealth>({ state: 'ok', queued: 0 });

/** Whether what people do is being kept; every screen that writes shows it when it is not `ok`. */
export const $storageHealth: ReadableAtom<StorageHealth> = health;

/** Notes what became of a read or write. While records wait, a success elsewhere does not make it `ok`. */
export function noteStorage(outcome: StorageHealth['state'], queued = health.get().queued): void {
  const before = health.get();
  const state = outcome === 'ok' && queued > 0 ? before.state : outcome;
  if (before.state !== state || before.queued !== queued) health.set({ state, queued });
  announceStorage(state, queued);
}
