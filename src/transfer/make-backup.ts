import { mergeRecords } from '../domain/records/merge-records.ts';
import { BACKUP_FORMAT, BACKUP_VERSION, type BackupSource } from './backup.ts';
import { sealFile } from './envelope.ts';

/**
 * The text of a backup file:
 *   { "format": "zhouke-backup", "version": 1, "app": "0.1.0", "device": "d-0198…", "madeAt": 1795312800000,
 *     "checksum": "cbf43926", "body": { "people": […], "records": […], "rosters": […], "draws": […],
 *     "quarantine": […] }, "end": true }
 *
 * What breaks if…
 * - the end mark were not last: a file cut off in sending could not be told from a changed one.
 * - the checksum covered the text instead of its content: a file laid out anew by an editor would be refused.
 * - unreadable values were left out: what this version cannot read would be lost with the browser.
 */
export function makeBackup(source: BackupSource): string {
  const { people, rosters, draws, device, now, appVersion } = source;
  const { records, conflicts } = mergeRecords(source.records, source.queued);
  const quarantine = [...source.quarantine, ...conflicts.map((conflict) => conflict.dropped)];
  const body = { people, records, rosters, draws, quarantine };
  return sealFile(BACKUP_FORMAT, BACKUP_VERSION, { app: appVersion, device, madeAt: now }, body);
}

/** The name for a backup file made on this Beijing day: `zhouke-backup-2026-11-22.json`. */
export function backupName(day: string): string {
  return `${BACKUP_FORMAT}-${day}.json`;
}
