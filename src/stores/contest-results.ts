import { atom, onMount, type ReadableAtom } from 'nanostores';
import type { ContestHeldRecord } from '../domain/records/record.ts';
import { studyDay } from '../domain/records/study-day.ts';
import { withoutVoided } from '../domain/records/without-voided.ts';
import { makeBackup } from '../transfer/make-backup.ts';
import { APP_VERSION } from './app-version.ts';
import { deviceId } from './device.ts';
import { loadDraws } from './draws.ts';
import { theLog } from './log.ts';
import { now } from './now.ts';
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

/**
 * The file of one contest: its record and its draws, also what still waits to be written. It is a backup
 * file like any other, so that /me/ takes it in as often as one likes. `undefined` for a contest nothing is
 * known of.
 */
export async function contestFile(contest: string): Promise<{ name: string; text: string } | undefined> {
  const [all, draws, device] = await Promise.all([loadContestResults(), loadDraws(), deviceId()]);
  const held = all.find((record) => record.contest === contest);
  if (held === undefined) return undefined;
  const text = makeBackup({
    people: [],
    records: [held],
    queued: [],
    rosters: [],
    draws: draws.filter(({ id }) => held.draws.includes(id)),
    quarantine: [],
    device,
    now: now(),
    appVersion: APP_VERSION,
  });
  return { name: `zhouke-contest-${studyDay(held.startedAt)}-${contest.slice(-4)}.json`, text };
}
