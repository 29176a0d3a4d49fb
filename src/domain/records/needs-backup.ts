import type { ZhoukeRecord } from './record.ts';

const DAY_MS = 86_400_000;

export interface BackupNeed {
  readonly needed: boolean;
  /** Records made after the last backup. */
  readonly unsaved: number;
}

/**
 * Whether to ask for a backup. Safari deletes a site's data after seven days without a visit, so it is
 * asked for once the oldest unsaved record is three days old, or as soon as 100 records are unsaved.
 *
 * @param lastBackupAt ms since 1970; `undefined` when there never was one.
 */
export function needsBackup(
  records: readonly ZhoukeRecord[],
  lastBackupAt: number | undefined,
  now: number,
): BackupNeed {
  const unsaved = records.filter((record) => record.at > (lastBackupAt ?? -1));
  const oldest = unsaved.reduce((at, record) => Math.min(at, record.at), now);
  return { needed: unsaved.length >= 100 || now - oldest >= 3 * DAY_MS, unsaved: unsaved.length };
}
