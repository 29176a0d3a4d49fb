import type { DrawRecord } from '../domain/draw/draw-record.ts';
import type { Person, ZhoukeRecord } from '../domain/records/record.ts';
import type { Roster } from '../domain/records/roster.ts';

export const BACKUP_FORMAT = 'zhouke-backup';
export const BACKUP_VERSION = 1;

/** Everything one browser holds that cannot be made again. */
export interface Backup {
  readonly people: readonly Person[];
  /** Sorted by id. */
  readonly records: readonly ZhoukeRecord[];
  readonly rosters: readonly Roster[];
  readonly draws: readonly DrawRecord[];
  /** Values nobody could read so far, as they were found. */
  readonly quarantine: readonly unknown[];
}

export interface BackupSource extends Backup {
  /** Records that wait to be written; in the file they are records like the others. */
  readonly queued: readonly ZhoukeRecord[];
  readonly device: string;
  /** ms since 1970. */
  readonly now: number;
  readonly appVersion: string;
}
