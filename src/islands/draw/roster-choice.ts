import { mergeRoster } from '../../domain/draw/merge-roster.ts';
import type { RosterEntry } from '../../domain/draw/roster-line.ts';
import type { Roster } from '../../domain/records/roster.ts';

/** The roster to draw from: of those kept, the one changed last; a made-up one only where there is no other. */
export function currentRoster(rosters: readonly Roster[]): Roster | undefined {
  const [newest] = [...rosters].sort((a, b) => Number(a.sample) - Number(b.sample) || b.changedAt - a.changedAt);
  return newest;
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
  readonly title: string;
  readonly now: number;
  readonly newId: () => string;
}

/**
 * The roster that a parsed list makes of the existing one: people keep their ids, so that whoever was drawn
 * stays drawn. Made-up people never become real ones, nor the other way round.
 */
export function renewedRoster({ existing, parsed, sample, title, now, newId }: NewRoster): Roster {
  const before = existing?.sample === sample ? existing : undefined;
  const { people } = mergeRoster(before?.people ?? [], parsed, () => `p-${newId()}`);
  return { id: before?.id ?? `r-${newId()}`, title, changedAt: now, sample, people };
}
