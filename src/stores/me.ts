import type { Person } from '../domain/records/record.ts';
import { ensurePeople } from '../storage/people.ts';
import { theConnection } from './database.ts';
import { newId } from './ids.ts';

export interface Identity {
  readonly me: Person;
  readonly people: readonly Person[];
}

/** Where the id of the person who used this device last is kept, as plain text in localStorage. */
export const LAST_PERSON_KEY = 'zhouke:person';

let unstored: Person | undefined;

/**
 * Who is using the device: the person used last, else the first one known. A first visit makes an
 * unnamed person, one even when two tabs open at once; with storage denied, one for this page.
 */
export async function settleMe(): Promise<Identity> {
  unstored ??= { id: `p-${newId()}`, name: '', unit: '' };
  const fresh = unstored;
  const settled = await ensurePeople(theConnection(), fresh);
  const people = settled.type === 'done' ? settled.value : [fresh];
  const last = readLastPerson();
  const me = people.find((person) => person.id === last) ?? people[0] ?? fresh;
  return { me, people };
}

function readLastPerson(): string | null {
  try {
    return localStorage.getItem(LAST_PERSON_KEY);
  } catch {
    // Denied storage: the first person known is the one.
    return null;
  }
}
