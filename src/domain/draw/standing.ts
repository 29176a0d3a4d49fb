import type { PersonId } from '../records/record.ts';

export interface Standing {
  readonly present: number;
  /** Of those present, how many were not drawn yet in the running round. */
  readonly fresh: number;
}

/** How many take part in a draw, and how many of them are unspent. */
export function standingOf(eligible: readonly PersonId[], spent: readonly PersonId[]): Standing {
  const before = new Set(spent);
  return { present: eligible.length, fresh: eligible.filter((id) => !before.has(id)).length };
}
