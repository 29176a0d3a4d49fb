import { atom, computed, onMount, type ReadableAtom } from 'nanostores';
import type { Person, PersonId } from '../domain/records/record.ts';
import { putRows } from '../storage/table.ts';
import { theChannel, theConnection } from './database.ts';
import { newId } from './ids.ts';
import { $lastPerson } from './last-person.ts';
import { settleMe } from './me.ts';
import { tellName } from './own-name.ts';
import { noteStorage } from './storage-health.ts';

const people = atom<readonly Person[]>([]);
let loading: Promise<unknown> | undefined;

/** Everybody who uses this device; empty until it is loaded, which the first listener starts. */
export const $people: ReadableAtom<readonly Person[]> = people;

/** Who is using the device; `undefined` until it is loaded. */
export const $me: ReadableAtom<Person | undefined> = computed(
  [people, $lastPerson],
  (known, last) => known.find((person) => person.id === last) ?? known[0],
);

onMount(people, () => {
  void load();
  return theChannel().listen((message) => {
    if (message.type === 'people-changed') void reload();
  });
});

/** Who is using the device, once that is known. A first visit makes an unnamed person. */
export async function loadMe(): Promise<Person> {
  await load();
  return $me.get() ?? (await settleMe()).me;
}

/** From now on this person uses the device, in every tab. */
export function choosePerson(person: PersonId): void {
  $lastPerson.set(person);
  tellMyName();
}

/** Adds a person and lets them use the device. */
export async function addPerson(facts: Omit<Person, 'id'>): Promise<Person> {
  const person = { id: `p-${newId()}`, ...facts };
  await put(person);
  choosePerson(person.id);
  return person;
}

/** Corrects a person's name and unit; their records keep to the id and are not touched. */
export async function renamePerson(id: PersonId, facts: Omit<Person, 'id'>): Promise<Person> {
  const person = { id, ...facts };
  await put(person);
  return person;
}

/** Reads the people again, after an import or a change in another tab. */
export async function reload(): Promise<void> {
  loading = undefined;
  await load();
}

function load(): Promise<unknown> {
  loading ??= settleMe().then((identity) => {
    people.set(identity.people);
    tellMyName();
  });
  return loading;
}

function tellMyName(): void {
  const me = $me.get();
  if (me !== undefined) tellName(me.name);
}

async function put(person: Person): Promise<void> {
  await load();
  const result = await putRows(theConnection(), 'people', [person]);
  noteStorage(result.type === 'failed' ? result.reason : 'ok');
  // Shown even when it could not be stored: whoever typed a name goes on under it.
  people.set([...people.get().filter((known) => known.id !== person.id), person].sort(byId));
  tellMyName();
  theChannel().post({ type: 'people-changed' });
}

function byId(a: Person, b: Person): number {
  return a.id < b.id ? -1 : 1;
}
