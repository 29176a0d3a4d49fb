import type { PersonId, ZhoukeRecord } from './record.ts';
import { type StandingRecord, withoutVoided } from './without-voided.ts';

/** One person's records that still stand, oldest first; records of one millisecond in order of their ids. */
export function standingOf(records: readonly ZhoukeRecord[], person: PersonId): readonly StandingRecord[] {
  return withoutVoided(records)
    .filter((record) => record.person === person)
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}
