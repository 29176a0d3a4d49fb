import type { Person, PersonId, RecordType, ZhoukeRecord } from '../domain/records/record.ts';
import type { ReadableBackup } from './read-backup.ts';

export interface PersonSummary {
  readonly id: PersonId;
  /** Text from the file: show it as text, whatever it looks like. Empty for somebody the file does not name. */
  readonly name: string;
  readonly unit: string;
  readonly records: number;
  /** Whether this device knows them already. */
  readonly known: boolean;
}

/** What a file holds, for the person to see before it is taken. */
export interface BackupSummary {
  readonly people: readonly PersonSummary[];
  readonly byType: Readonly<Record<RecordType, number>>;
  /** When the first and the last record were made, ms since 1970; absent in a file without records. */
  readonly from?: number;
  readonly to?: number;
  readonly madeAt?: number;
  /** Records this device does not have yet, and those it has. */
  readonly fresh: number;
  readonly known: number;
  readonly unreadable: number;
  readonly rosters: number;
  readonly draws: number;
}

export interface Known {
  readonly people: readonly Person[];
  readonly records: readonly ZhoukeRecord[];
}

/** Sums up a readable file against what this device holds. */
export function summariseBackup({ backup, unreadable, madeAt }: ReadableBackup, known: Known): BackupSummary {
  const knownIds = new Set(known.records.map((record) => record.id));
  const byType: Record<RecordType, number> = {
    'lesson-read': 0,
    'item-answered': 0,
    'paper-finished': 0,
    reflection: 0,
    drawn: 0,
    'oral-answer': 0,
    attended: 0,
    'session-held': 0,
    'contest-held': 0,
    void: 0,
  };
  let from = Number.POSITIVE_INFINITY;
  let to = 0;
  let fresh = 0;
  for (const record of backup.records) {
    byType[record.type] += 1;
    from = Math.min(from, record.at);
    to = Math.max(to, record.at);
    if (!knownIds.has(record.id)) fresh += 1;
  }
  return {
    people: summarisePeople(backup.people, backup.records, known.people),
    byType,
    ...(backup.records.length > 0 ? { from, to } : {}),
    ...(madeAt === undefined ? {} : { madeAt }),
    fresh,
    known: backup.records.length - fresh,
    unreadable: unreadable.length,
    rosters: backup.rosters.length,
    draws: backup.draws.length,
  };
}

function summarisePeople(
  named: readonly Person[],
  records: readonly ZhoukeRecord[],
  known: readonly Person[],
): readonly PersonSummary[] {
  const counts = new Map<PersonId, number>(named.map((person) => [person.id, 0]));
  // Somebody who was drawn or signed in is on a roster, not a user of the device: without a name they are left out.
  for (const record of records) {
    if (counts.has(record.person) || !isOfRoster(record))
      counts.set(record.person, (counts.get(record.person) ?? 0) + 1);
  }
  const knownIds = new Set(known.map((person) => person.id));
  return [...counts].map(([id, count]) => {
    const person = named.find((other) => other.id === id);
    return { id, name: person?.name ?? '', unit: person?.unit ?? '', records: count, known: knownIds.has(id) };
  });
}

function isOfRoster({ type }: ZhoukeRecord): boolean {
  return ['drawn', 'oral-answer', 'attended', 'session-held'].includes(type);
}
