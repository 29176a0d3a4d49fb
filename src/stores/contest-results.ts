import { atom, onMount, type ReadableAtom } from 'nanostores';
import type { ContestHeldRecord } from '../domain/records/record.ts';
import { withoutVoided } from '../domain/records/without-voided.ts';
import { type HeldFile, heldFile } from './held-file.ts';
import { theLog } from './log.ts';
import { loadAllRecords } from './record-log.ts';

const results = atom<readonly ContestHeldRecord[] | undefined>(undefined);

/**
 * The contests this device knows the results of, newest first, with those that still wait to be written.
 * `undefined` until they are loaded, which the first listener starts; follows other tabs.
 */
export const $contestResults: ReadableAtom<readonly ContestHeldRecord[] | undefined> = results;

onMount(results, () => {
  void loadContestResults();
  return theLog().subscribe(() => void loadContestResults());
});

/** The results, read from the log again. */
export async function loadContestResults(): Promise<readonly ContestHeldRecord[]> {
  const held = withoutVoided(await loadAllRecords()).filter((record) => record.type === 'contest-held');
  const found = held.sort((a, b) => b.startedAt - a.startedAt || (a.id < b.id ? 1 : -1));
  results.set(found);
  return found;
}

/** The file of one contest, also while it waits to be written. `undefined` for a contest nothing is known of. */
export async function contestFile(contest: string): Promise<HeldFile | undefined> {
  const held = (await loadContestResults()).find((record) => record.contest === contest);
  if (held === undefined) return undefined;
  return heldFile({ kind: 'contest', id: contest, startedAt: held.startedAt, draws: held.draws, records: [held] });
}
