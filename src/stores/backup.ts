import type { DrawRecord } from '../domain/draw/draw-record.ts';
import { parseDrawRecord } from '../domain/draw/parse-draw-record.ts';
import { isPerson } from '../domain/records/is-person.ts';
import { isRoster } from '../domain/records/roster.ts';
import { studyDay } from '../domain/records/study-day.ts';
import { readMeta, writeMeta } from '../storage/meta.ts';
import { listQuarantine, readmit } from '../storage/quarantine.ts';
import type { StorageFailed } from '../storage/storage-failure.ts';
import { readTable } from '../storage/table.ts';
import type { Backup } from '../transfer/backup.ts';
import { backupName, makeBackup } from '../transfer/make-backup.ts';
import { APP_VERSION } from './app-version.ts';
import { theConnection } from './database.ts';
import { deviceId } from './device.ts';
import { theLog } from './log.ts';
import { now } from './now.ts';
import { $people } from './people.ts';
import { queuedRecords } from './write-queue.ts';

export type MadeBackup = {
  readonly type: 'made';
  readonly name: string;
  readonly text: string;
  /** False when the database could not be read: the file then holds what this page knows. */
  readonly complete: boolean;
};

/**
 * Makes a backup file of everything this browser holds, with what waits to be written and what nobody
 * could read. Where the database fails, the file still holds the waiting records: that is what it is for.
 */
export async function exportBackup(): Promise<MadeBackup> {
  const stored = await readEverything();
  const complete = stored.type !== 'failed';
  const backup = complete ? stored : { people: $people.get(), records: [], rosters: [], draws: [], quarantine: [] };
  const queued = queuedRecords();
  const active = new Set([...backup.records, ...queued].map((record) => record.person));
  const at = now();
  const text = makeBackup({
    ...backup,
    // A first visit makes an unnamed person; without a record that is nobody yet.
    people: backup.people.filter(({ id, name }) => name !== '' || active.has(id)),
    queued,
    device: await deviceId(),
    now: at,
    appVersion: APP_VERSION,
  });
  return { type: 'made', name: backupName(studyDay(at)), text, complete };
}

/** Notes that the person has the file now. */
export async function noteBackup(): Promise<void> {
  await writeMeta(theConnection(), 'last-backup', now());
}

/** When the last backup was made here, ms since 1970; `undefined` when there was none. */
export async function loadLastBackupAt(): Promise<number | undefined> {
  const noted = await readMeta(theConnection(), 'last-backup');
  return noted.type === 'done' && typeof noted.value === 'number' ? noted.value : undefined;
}

/** Everything the database holds. */
export async function readEverything(): Promise<(Backup & { readonly type: 'backup' }) | StorageFailed> {
  const connection = theConnection();
  await readmit(connection);
  const log = await theLog().all();
  if (log.type === 'failed') return log;
  const people = await readTable(connection, 'people', isPerson);
  if (people.type === 'failed') return people;
  const rosters = await readTable(connection, 'rosters', isRoster);
  if (rosters.type === 'failed') return rosters;
  const draws = await readTable(connection, 'draws', isDraw);
  if (draws.type === 'failed') return draws;
  const quarantine = await listQuarantine(connection);
  if (quarantine.type === 'failed') return quarantine;
  return {
    type: 'backup',
    people: people.value.rows,
    records: log.records,
    rosters: rosters.value.rows,
    draws: draws.value.rows,
    quarantine: [
      ...quarantine.value.map((row) => row.value),
      ...people.value.unreadable,
      ...rosters.value.unreadable,
      ...draws.value.unreadable,
    ],
  };
}

function isDraw(value: unknown): value is DrawRecord {
  return parseDrawRecord(value).type === 'draw';
}
