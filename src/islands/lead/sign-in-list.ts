import type { RosterPerson } from '../../domain/draw/draw-record.ts';
import type { Presence } from '../../domain/records/record.ts';
import { hasInitials } from '../../domain/shared/pinyin-initials.ts';

/** Presences in the order of the keys 1 to 5. */
export const PRESENCES: readonly Presence[] = ['present', 'absent', 'late', 'leave', 'duty'];

/**
 * What pressing a name makes of it: unticked first, for everybody begins present; then late, for who was
 * missed comes in late; then the reasons.
 */
export function pressedPresence(presence: Presence): Presence {
  return PRESENCES[(PRESENCES.indexOf(presence) + 1) % PRESENCES.length] ?? 'present';
}

/** Those whose name or unit holds the text, or whose initials are its letters: `zj` finds 张静. All for none. */
export function findPeople(people: readonly RosterPerson[], text: string): readonly RosterPerson[] {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return people;
  const isLetters = /^[a-z]+$/.test(wanted);
  return people.filter(
    ({ name, unit }) =>
      name.toLowerCase().includes(wanted) ||
      unit.toLowerCase().includes(wanted) ||
      (isLetters && hasInitials(name, wanted)),
  );
}
