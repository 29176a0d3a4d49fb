import { mergeIntoLog } from '../storage/merge-into-log.ts';
import { addToQuarantine } from '../storage/quarantine.ts';
import type { QuarantineRow } from '../storage/schema.ts';
import type { StorageFailed } from '../storage/storage-failure.ts';
import { putRows } from '../storage/table.ts';
import { type Rejected, refuseBySize } from '../transfer/envelope.ts';
import { drawsToTake, peopleToTake, rostersToTake } from '../transfer/merge-editable.ts';
import { type ReadableBackup, readBackup } from '../transfer/read-backup.ts';
import { type BackupSummary, summariseBackup } from '../transfer/summarise-backup.ts';
import { readEverything } from './backup.ts';
import { theChannel, theConnection } from './database.ts';
import { now } from './now.ts';
import { choosePerson, loadMe, reload } from './people.ts';
import { showAppended } from './record-log.ts';
import { noteStorage } from './storage-health.ts';

export type ImportPreview =
  | { readonly type: 'readable'; readonly file: ReadableBackup; readonly summary: BackupSummary }
  | Rejected
  /** The file may be fine; this browser's storage is not. */
  | StorageFailed;

export type ImportResult =
  | {
      readonly type: 'taken';
      readonly added: number;
      /** Records that disagree with one under the same id; one of the two went to quarantine. */
      readonly conflicts: number;
      /** Parts that could not be read and are kept for a later version or for export. */
      readonly quarantined: number;
      readonly people: number;
    }
  | StorageFailed;

/** Reads a file and tells what taking it would do. Nothing is written. */
export async function previewImport(file: Blob): Promise<ImportPreview> {
  const refused = refuseBySize(file.size);
  if (refused !== undefined) return refused;
  const read = readBackup(await file.text());
  if (read.type === 'rejected') return read;
  const known = await readEverything();
  if (known.type === 'failed') return known;
  return { type: 'readable', file: read, summary: summariseBackup(read, known) };
}

/**
 * Takes a previewed file: the union with what is here, so that taking it again changes nothing. Whoever
 * uses the device unnamed and without a record becomes the file's one person.
 */
export async function takeImport({ backup, unreadable }: ReadableBackup): Promise<ImportResult> {
  const connection = theConnection();
  const before = await readEverything();
  if (before.type === 'failed') return noted(before);
  const at = now();
  const merged = await mergeIntoLog(connection, backup.records, at);
  if (merged.type === 'failed') return noted(merged);
  const values = [...backup.quarantine, ...unreadable.map((part) => part.value)];
  const rows = values.map((value): QuarantineRow => ({ at, reason: 'unreadable', value }));
  const quarantined = await addToQuarantine(connection, rows);
  if (quarantined.type === 'failed') return noted(quarantined);
  const people = peopleToTake(before.people, backup.people);
  for (const [name, taken] of [
    ['people', people],
    ['rosters', rostersToTake(before.rosters, backup.rosters)],
    ['draws', drawsToTake(before.draws, backup.draws)],
  ] as const) {
    const put = await putRows(connection, name, taken);
    if (put.type === 'failed') return noted(put);
  }
  await takeTheirPlace(
    backup,
    before.records.map((record) => record.person),
  );
  await reload();
  await showAppended();
  theChannel().post({ type: 'people-changed' });
  theChannel().post({ type: 'records-added' });
  return { type: 'taken', ...merged.value, quarantined: quarantined.value, people: people.length };
}

async function takeTheirPlace({ people }: ReadableBackup['backup'], withRecords: readonly string[]): Promise<void> {
  const me = await loadMe();
  const [only, ...others] = people;
  if (only === undefined || others.length > 0) return;
  if (me.name === '' && !withRecords.includes(me.id)) choosePerson(only.id);
}

function noted(failure: StorageFailed): StorageFailed {
  noteStorage(failure.reason);
  return failure;
}
