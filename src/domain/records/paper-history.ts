import type { PaperFinishedRecord, PersonId, ZhoukeRecord } from './record.ts';
import { standingOf } from './standing-of.ts';

/** Every quiz and exam a person handed in, newest first. */
export function paperHistory(records: readonly ZhoukeRecord[], person: PersonId): readonly PaperFinishedRecord[] {
  return standingOf(records, person)
    .filter((record) => record.type === 'paper-finished')
    .reverse();
}
