import type { PersonId } from '../records/record.ts';
import type { DrawRecord } from './draw-record.ts';

/** What of a draw tells who was called in it. */
export type CalledFacts = Pick<DrawRecord, 'id' | 'at' | 'spentBefore' | 'result' | 'replacements'>;

/**
 * Who is spent after a draw, given who was before as the record says.
 *
 * Spent are those drawn and present, replacements among them. Whoever was absent stays unspent, so that
 * staying away is no way out. A draw that had to call somebody spent closed the cycle: then only the
 * people called a second time are spent in the new one, and everybody else, those away included, starts
 * it afresh.
 */
export function spentAfter(record: CalledFacts): readonly PersonId[] {
  const { present, again } = calledIn(record);
  return again.length > 0 ? again : [...new Set([...record.spentBefore, ...present])];
}

/**
 * Who is spent in the running cycle, over all draws in order of time (records that were taken back left
 * out by the caller) and whatever their rule: draws by another rule know nobody as spent, so they add and
 * never close the cycle. Draws of devices that did not know of each other count all; whether one closed the
 * cycle is read from what it knew itself. People who have left the roster are dropped; newcomers are
 * unspent.
 */
export function foldCycle(records: readonly CalledFacts[], roster: readonly PersonId[]): readonly PersonId[] {
  let spent = new Set<PersonId>();
  for (const record of inOrderOfTime(records)) {
    const { present, again } = calledIn(record);
    if (again.length > 0) spent = new Set(again);
    else for (const id of present) spent.add(id);
  }
  const known = new Set(roster);
  return [...spent].filter((id) => known.has(id));
}

/** Draws oldest first; of two at one moment the one whose id sorts first. */
export function inOrderOfTime<T extends Pick<CalledFacts, 'id' | 'at'>>(records: readonly T[]): readonly T[] {
  return [...records].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

/** Who was called and there, and who of them had been spent before. */
export function calledIn({ spentBefore, result, replacements }: CalledFacts): {
  readonly present: ReadonlySet<PersonId>;
  readonly again: readonly PersonId[];
} {
  const absent = new Set(replacements.map((replacement) => replacement.absent));
  const cameIn = replacements.map(({ by }) => by).filter((by) => by !== null);
  const present = new Set([...result, ...cameIn].filter((id) => !absent.has(id)));
  return { present, again: spentBefore.filter((id) => present.has(id)) };
}
