import { studyDay } from '../domain/records/study-day.ts';
import { recordsOfMeeting } from '../domain/session/meeting-records.ts';
import { csvText } from '../transfer/csv.ts';
import { makeBackup } from '../transfer/make-backup.ts';
import { APP_VERSION } from './app-version.ts';
import { deviceId } from './device.ts';
import { loadDraws } from './draws.ts';
import { now } from './now.ts';
import { loadAllRecords } from './record-log.ts';

export interface SessionFile {
  readonly name: string;
  readonly text: string;
}

/**
 * The file of one meeting: its records and draws, also those that still wait to be written. It is a backup
 * file like any other, so that /me/ takes it in, here or on another device, as often as one likes.
 * `undefined` for a meeting nothing is known of.
 */
export async function sessionFile(session: string): Promise<SessionFile | undefined> {
  const [all, draws, device] = await Promise.all([loadAllRecords(), loadDraws(), deviceId()]);
  const records = recordsOfMeeting(all, session);
  const held = records.find((record) => record.type === 'session-held');
  if (held === undefined) return undefined;
  const text = makeBackup({
    people: [],
    records,
    queued: [],
    rosters: [],
    draws: draws.filter(({ id }) => held.draws.includes(id)),
    quarantine: [],
    device,
    now: now(),
    appVersion: APP_VERSION,
  });
  return { name: `zhouke-session-${studyDay(held.startedAt)}-${session.slice(-4)}.json`, text };
}

/** The text of a spreadsheet file that Excel opens. */
export function spreadsheetText(rows: readonly (readonly (string | number)[])[]): string {
  return csvText(rows);
}
