import { mergeRoster } from '../../../domain/draw/merge-roster.ts';
import type { RosterEntry } from '../../../domain/draw/roster-line.ts';
import { rostersByUse } from '../../../domain/records/current-roster.ts';
import type { Person } from '../../../domain/records/record.ts';
import type { Roster } from '../../../domain/records/roster.ts';

/** The roster to draw from: of those kept, the one changed last; a made-up one only where there is no other. */
export function currentRoster(rosters: readonly Roster[]): Roster | undefined {
  return rostersByUse(rosters)[0];
}

/** A roster as it is typed: one person a line. */
export function rosterText({ people }: Pick<Roster, 'people'>): string {
  return people.map(({ name, unit }) => (unit === '' ? name : `${name}\t${unit}`)).join('\n');
}

/** Whether everybody of a draw's roster is made up: a record of a try must not pass for a real one. */
export function isMadeUp(people: Roster['people'], sample: string): boolean {
  const lines = new Set(sample.split('\n'));
  return people.length > 0 && people.every(({ name, unit }) => lines.has(`${name}\t${unit}`));
}

interface NewRoster {
  readonly existing: Roster | undefined;
  readonly parsed: readonly RosterEntry[];
  readonly sample: boolean;
  /** People who use this device under their name: on the roster they are the same person. */
  readonly known: readonly Person[];
  readonly title: string;
  readonly now: number;
  readonly newId: () => string;
}

/**
 * The roster that a parsed list makes of the existing one: people keep their ids, so that whoever was drawn
 * stays drawn, and whoever uses this device under the same name and unit is one person with their own records.
 * Made-up people never become real ones, nor the other way round.
 */
export function renewedRoster({ existing, parsed, sample, known, title, now, newId }: NewRoster): Roster {
  const before = existing?.sample === sample ? existing : undefined;
  const taken = new Set((before?.people ?? []).flatMap((person) => [person.id, keyOf(person)]));
  const isNew = (person: Person) => person.name !== '' && !taken.has(person.id) && !taken.has(keyOf(person));
  const users = sample ? [] : known.filter(isNew);
  const { people } = mergeRoster([...(before?.people ?? []), ...users], parsed, () => `p-${newId()}`);
  return { id: before?.id ?? `r-${newId()}`, title, changedAt: now, sample, people };
}

function keyOf({ name, unit }: RosterEntry): string {
  return JSON.stringify([name, unit]);
}
