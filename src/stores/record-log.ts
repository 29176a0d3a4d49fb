import { atom, onMount, type ReadableAtom } from 'nanostores';
import type { NewRecord } from '../domain/records/new-record.ts';
import type { PersonId, ZhoukeRecord } from '../domain/records/record.ts';
import type { ReadResult } from '../storage/record-log.ts';
import { theLog } from './log.ts';
import { makeRecords } from './make-records.ts';
import { $me, loadMe } from './people.ts';
import { noteStorage } from './storage-health.ts';
import { queuedRecords, writeOrQueue } from './write-queue.ts';

const records = atom<readonly ZhoukeRecord[] | undefined>(undefined);
let shown: PersonId | undefined;

/**
 * The records of whoever is using the device, oldest first, with those that still wait to be written.
 * `undefined` until they are loaded, which the first listener starts; follows other tabs.
 */
export const $records: ReadableAtom<readonly ZhoukeRecord[] | undefined> = records;

onMount(records, () => {
  const stopLog = theLog().subscribe(() => void loadRecords());
  const stopMe = $me.subscribe((me) => {
    if (me !== undefined && me.id !== shown) void loadRecords();
  });
  return () => {
    stopLog();
    stopMe();
  };
});

/** Loads the records of whoever is using the device. With storage denied, those of this page. */
export async function loadRecords(): Promise<readonly ZhoukeRecord[]> {
  const { id } = await loadMe();
  const found = await readable(await theLog().byPerson(id));
  const mine = withQueued(found).filter((record) => record.person === id);
  shown = id;
  records.set(mine);
  return mine;
}

/** Loads everybody's records, for the history of draws and the ledger. */
export async function loadAllRecords(): Promise<readonly ZhoukeRecord[]> {
  return withQueued(await readable(await theLog().all()));
}

export interface Appended {
  /** `queued`: not on disk yet; tried again by itself, and `$storageHealth` tells. */
  readonly type: 'stored' | 'queued';
  readonly records: readonly ZhoukeRecord[];
}

/** Adds what happened to the log. Nothing is lost when it cannot be written: it waits and is shown. */
export async function appendRecords(contents: readonly NewRecord[]): Promise<Appended> {
  const made = await makeRecords(contents);
  const type = await writeOrQueue(made, async () => theLog().append(made));
  await showAppended();
  return { type: type === 'queued' ? 'queued' : 'stored', records: made };
}

/** Loads again what is on show, after records were added in this page. */
export async function showAppended(): Promise<void> {
  if (records.get() !== undefined) await loadRecords();
}

async function readable(result: ReadResult): Promise<readonly ZhoukeRecord[]> {
  if (result.type === 'read') return result.records;
  noteStorage(result.reason);
  return [];
}

function withQueued(found: readonly ZhoukeRecord[]): readonly ZhoukeRecord[] {
  const ids = new Set(found.map((record) => record.id));
  return [...found, ...queuedRecords().filter((record) => !ids.has(record.id))];
}
