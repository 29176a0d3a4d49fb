import type { PersonId } from '../records/record.ts';
import { type CalledFacts, calledIn, inOrderOfTime } from './draw-cycle.ts';
import { MOST_WEIGHT } from './draw-weighted.ts';

/**
 * Everybody's weight for the rule `weighted`, in the order of `people`: 1 plus the number of draws made since
 * the last one in which they were called and there, at most 10. Whoever was never called, a newcomer too,
 * has 10; being called and away changes nothing, so that staying away is no way out.
 *
 * Example: called in the last draw 1, in the one before 2, nine draws ago or earlier 10.
 */
export function weightsOf(records: readonly CalledFacts[], people: readonly PersonId[]): readonly number[] {
  const last = new Map<PersonId, number>();
  for (const [draw, record] of inOrderOfTime(records).entries()) {
    for (const id of calledIn(record).present) last.set(id, draw);
  }
  return people.map((id) => {
    const draw = last.get(id);
    return draw === undefined ? MOST_WEIGHT : Math.min(MOST_WEIGHT, records.length - draw);
  });
}
