import { amount, flag, id, list, misfit, optional, type Shape, text } from './field-checks.ts';
import { isPerson } from './is-person.ts';
import type { Person } from './record.ts';

/** A list of people who can be drawn, kept in this browser and in files, never in the published site. */
export interface Roster {
  readonly id: string;
  readonly title: string;
  /** When it was last changed, ms since 1970; of two versions the later one counts. */
  readonly changedAt: number;
  /** True for made-up people who only show how it goes. */
  readonly sample: boolean;
  readonly people: readonly Person[];
  /** Ids of those noted as present; absent where nobody has looked yet. */
  readonly present?: readonly string[];
}

const roster: Shape<Roster> = {
  id,
  title: text(500),
  changedAt: amount,
  sample: flag,
  people: list(isPerson, 20_000),
  present: optional(list(id, 20_000)),
};

/** Whether a stored or imported value is a roster. */
export function isRoster(value: unknown): value is Roster {
  return misfit(value, roster) === undefined;
}
