import type { Roster } from './roster.ts';

/** Rosters in the order they are offered: real ones before made-up ones, the one changed last first. */
export function rostersByUse(rosters: readonly Roster[]): readonly Roster[] {
  return [...rosters].sort((a, b) => Number(a.sample) - Number(b.sample) || b.changedAt - a.changedAt);
}
