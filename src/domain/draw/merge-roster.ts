import type { PersonId } from '../records/record.ts';
import type { RosterPerson } from './draw-record.ts';
import type { RosterEntry } from './roster-line.ts';

export interface MergedRoster {
  /** The parsed list, in its order, everybody with an id. */
  readonly people: readonly RosterPerson[];
  /** Ids given now. */
  readonly added: readonly PersonId[];
  /** People of the old roster whom the list does not name. */
  readonly gone: readonly RosterPerson[];
}

/**
 * Takes a newly parsed list as the roster and keeps the ids of people already there: those of the same
 * name and unit, and those whose unit is new or missing on one side while the name fits one person only.
 * The same name in another unit is somebody else.
 */
export function mergeRoster(
  existing: readonly RosterPerson[],
  parsed: readonly RosterEntry[],
  newId: () => PersonId,
): MergedRoster {
  const idByKey = new Map(existing.map((person) => [keyOf(person), person.id]));
  const parsedKeys = new Set(parsed.map(keyOf));
  const unmatched = byName(existing.filter((person) => !parsedKeys.has(keyOf(person))));
  const unknown = byName(parsed.filter((entry) => !idByKey.has(keyOf(entry))));
  const added: PersonId[] = [];
  const people = parsed.map((entry) => {
    const known = idByKey.get(keyOf(entry)) ?? onlyCandidate(entry, unmatched, unknown)?.id;
    if (known !== undefined) return { id: known, name: entry.name, unit: entry.unit };
    const id = newId();
    added.push(id);
    return { id, name: entry.name, unit: entry.unit };
  });
  const kept = new Set(people.map(({ id }) => id));
  return { people, added, gone: existing.filter(({ id }) => !kept.has(id)) };
}

function onlyCandidate(
  entry: RosterEntry,
  unmatched: ReadonlyMap<string, readonly RosterPerson[]>,
  unknown: ReadonlyMap<string, readonly RosterEntry[]>,
): RosterPerson | undefined {
  const [person, ...others] = unmatched.get(entry.name) ?? [];
  if (person === undefined || others.length > 0 || unknown.get(entry.name)?.length !== 1) return undefined;
  return person.unit === '' || entry.unit === '' ? person : undefined;
}

function byName<T extends RosterEntry>(entries: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const lists = new Map<string, T[]>();
  for (const entry of entries) {
    const list = lists.get(entry.name);
    if (list === undefined) lists.set(entry.name, [entry]);
    else list.push(entry);
  }
  return lists;
}

function keyOf({ name, unit }: RosterEntry): string {
  return JSON.stringify([name, unit]);
}
