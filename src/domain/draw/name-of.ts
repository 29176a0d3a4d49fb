import type { PersonId } from '../records/record.ts';
import type { RosterPerson } from './draw-record.ts';

/** The name of somebody on a draw's roster; empty where they are not on it. */
export function nameOf({ roster }: { readonly roster: readonly RosterPerson[] }, id: PersonId): string {
  return roster.find((person) => person.id === id)?.name ?? '';
}
