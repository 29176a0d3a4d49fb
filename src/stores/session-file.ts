import { recordsOfMeeting } from '../domain/session/meeting-records.ts';
import { csvText } from '../transfer/csv.ts';
import { type HeldFile, heldFile } from './held-file.ts';
import { loadAllRecords } from './record-log.ts';

/**
 * The file of one meeting, with what still waits to be written. `undefined` for a meeting nothing is known of.
 */
export async function sessionFile(session: string): Promise<HeldFile | undefined> {
  const records = recordsOfMeeting(await loadAllRecords(), session);
  const held = records.find((record) => record.type === 'session-held');
  if (held === undefined) return undefined;
  return heldFile({ kind: 'session', id: session, startedAt: held.startedAt, draws: held.draws, records });
}

/** The text of a spreadsheet file that Excel opens. */
export function spreadsheetText(rows: readonly (readonly (string | number)[])[]): string {
  return csvText(rows);
}
