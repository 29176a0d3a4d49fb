import { id, misfit, type Shape, text } from './field-checks.ts';
import type { Person } from './record.ts';

const person: Shape<Person> = { id, name: text(1000), unit: text(1000) };

/** Whether a stored or imported value is a person. A name may hold anything but is never more than text. */
export function isPerson(value: unknown): value is Person {
  return misfit(value, person) === undefined;
}
