import { type DrawSummary, drawsOf } from '../records/draws-of.ts';
import type { AttendedRecord, SessionHeldRecord, ZhoukeRecord } from '../records/record.ts';
import { withoutVoided } from '../records/without-voided.ts';

/** A meeting that was held, as its records tell. */
export interface Meeting {
  readonly held: SessionHeldRecord;
  /** Each person once, in the order of the roster. */
  readonly people: readonly AttendedRecord[];
  /** Oldest first; a draw whose records are missing here is left out. */
  readonly draws: readonly DrawSummary[];
}

/**
 * The meetings the log knows of, newest first. A meeting whose `session-held` was taken back is left out
 * with everything in it; so are facts of a meeting that is not known to have been held.
 */
export function meetingsOf(records: readonly ZhoukeRecord[]): readonly Meeting[] {
  const once = new Map(withoutVoided(records).map((record) => [record.id, record]));
  const standing = [...once.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const held = new Map<string, SessionHeldRecord>();
  const people = new Map<string, Map<string, AttendedRecord>>();
  for (const record of standing) {
    if (record.type === 'session-held' && !held.has(record.session)) held.set(record.session, record);
    if (record.type !== 'attended') continue;
    const known = people.get(record.session) ?? new Map<string, AttendedRecord>();
    if (!known.has(record.person)) known.set(record.person, record);
    people.set(record.session, known);
  }
  const draws = new Map(drawsOf(standing).map((draw) => [draw.draw, draw]));
  return [...held.values()]
    .map((record) => ({
      held: record,
      people: [...(people.get(record.session)?.values() ?? [])],
      draws: [...new Set(record.draws)].flatMap((id) => draws.get(id) ?? []),
    }))
    .sort((a, b) => b.held.startedAt - a.held.startedAt || (a.held.session < b.held.session ? 1 : -1));
}
