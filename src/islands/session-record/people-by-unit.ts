import type { AttendedRecord } from '../../domain/records/record.ts';
import { isThere } from '../../domain/session/sign-in.ts';

export interface UnitPeople {
  /** Empty for people without one. */
  readonly unit: string;
  readonly people: readonly AttendedRecord[];
  readonly there: number;
}

/** A meeting's people by unit: units in the order the roster first names them, people in its order. */
export function peopleByUnit(people: readonly AttendedRecord[]): readonly UnitPeople[] {
  const units = new Map<string, AttendedRecord[]>();
  for (const record of people) {
    const list = units.get(record.unit);
    if (list === undefined) units.set(record.unit, [record]);
    else list.push(record);
  }
  return [...units].map(([unit, own]) => ({
    unit,
    people: own,
    there: own.filter(({ presence }) => isThere(presence)).length,
  }));
}
