import type { RosterPerson } from '../draw/draw-record.ts';

/** The longest name or unit a draw's record holds, in UTF-16 units. */
const LONGEST = 200;

/** A person of a roster as the meeting takes them in: a name or unit from a made-up file is cut to what every record holds. */
export function fitPerson({ id, name, unit }: RosterPerson): RosterPerson {
  return { id, name: name.slice(0, LONGEST), unit: unit.slice(0, LONGEST) };
}
