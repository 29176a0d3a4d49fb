import type { RosterPerson } from '../draw/draw-record.ts';
import type { PersonId, Presence } from '../records/record.ts';
import type { WallSeat } from '../wall/wall-record.ts';
import { fitPerson } from './fit-person.ts';
import type { SessionDraft } from './session-draft.ts';

/** How many stand how; `there` are those present or late, `total` is everybody on the meeting's roster. */
export type PresenceCounts = Readonly<Record<Presence, number>> & { readonly there: number; readonly total: number };

export interface UnitCounts {
  /** Empty for people without one. */
  readonly unit: string;
  readonly counts: PresenceCounts;
}

/** Notes how somebody stands. The same again, and somebody not on the roster, change nothing. */
export function setPresence(draft: SessionDraft, person: PersonId, presence: Presence): SessionDraft {
  const isKnown = draft.roster.people.some(({ id }) => id === person);
  if (!isKnown || notedOf(draft, person) === presence) return draft;
  return { ...draft, presence: { ...draft.presence, [person]: presence } };
}

/** Notes everybody on the roster alike. */
export function markAll(draft: SessionDraft, presence: Presence): SessionDraft {
  const all = draft.roster.people.map(({ id }): readonly [PersonId, Presence] => [id, presence]);
  return { ...draft, presence: Object.fromEntries(all) };
}

/**
 * Adds somebody on the spot, last and present. Nothing where the roster has their id, or their name in
 * their unit: a person typed twice is one person.
 */
export function addPerson(draft: SessionDraft, person: RosterPerson): SessionDraft {
  const { people } = draft.roster;
  const isKnown = people.some(
    ({ id, name, unit }) => id === person.id || (name === person.name && unit === person.unit),
  );
  if (isKnown) return draft;
  const more = { ...draft.roster, people: [...people, fitPerson(person)] };
  return setPresence({ ...draft, roster: more }, person.id, 'present');
}

/**
 * Takes in those of a roster changed during the meeting who are not in it yet. Nobody has looked at them,
 * so they count as away until they are ticked. Nobody is removed and nobody renamed.
 */
export function takeNewcomers(draft: SessionDraft, people: readonly RosterPerson[]): SessionDraft {
  const known = new Set(draft.roster.people.map(({ id }) => id));
  const fresh = people.filter(({ id }) => !known.has(id) && known.add(id));
  if (fresh.length === 0) return draft;
  return { ...draft, roster: { ...draft.roster, people: [...draft.roster.people, ...fresh.map(fitPerson)] } };
}

/** How somebody stands; away where nobody has looked yet. */
export function presenceOf(draft: Pick<SessionDraft, 'presence'>, person: PersonId): Presence {
  return notedOf(draft, person) ?? 'absent';
}

/** Whether a presence counts as having been there. */
export function isThere(presence: Presence): boolean {
  return presence === 'present' || presence === 'late';
}

/** How the whole roster stands. */
export function presenceCounts(draft: SessionDraft): PresenceCounts {
  return tallyPresence(draft.roster.people.map(({ id }) => presenceOf(draft, id)));
}

/** How each unit stands, in the order the roster first names them. */
export function countsByUnit(draft: SessionDraft): readonly UnitCounts[] {
  const units = new Map<string, Presence[]>();
  for (const { id, unit } of draft.roster.people) {
    const list = units.get(unit);
    if (list === undefined) units.set(unit, [presenceOf(draft, id)]);
    else list.push(presenceOf(draft, id));
  }
  return [...units].map(([unit, presences]) => ({ unit, counts: tallyPresence(presences) }));
}

/** Counts presences; all zero for nobody. */
export function tallyPresence(presences: readonly Presence[]): PresenceCounts {
  const counts = { present: 0, late: 0, leave: 0, duty: 0, absent: 0 };
  for (const presence of presences) counts[presence] += 1;
  return { ...counts, there: counts.present + counts.late, total: presences.length };
}

/** The sign-in grid as the wall shows it, in the roster's order. */
export function seatsOf(draft: SessionDraft): readonly WallSeat[] {
  return draft.roster.people.map(({ id, name, unit }) => {
    const presence = notedOf(draft, id);
    return presence === undefined ? { name, unit } : { name, unit, presence };
  });
}

function notedOf({ presence }: Pick<SessionDraft, 'presence'>, person: PersonId): Presence | undefined {
  return Object.hasOwn(presence, person) ? presence[person] : undefined;
}
