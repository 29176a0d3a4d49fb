import type { PersonId } from '../records/record.ts';
import type { DrawRecord } from './draw-record.ts';

type CycleFacts = Pick<DrawRecord, 'id' | 'at' | 'spentBefore' | 'result' | 'replacements'>;

/**
 * Who is spent after a draw, given who was before (as the record says, unless told otherwise).
 *
 * Spent are those drawn and present, replacements among them. Whoever was absent stays unspent, so that
 * staying away is no way out. A draw that had to call somebody spent closed the cycle: then only the
 * people called a second time are spent in the new one, and everybody else, those away included, starts
 * it afresh.
 */
export function spentAfter(record: CycleFacts, before: Iterable<PersonId> = record.spentBefore): readonly PersonId[] {
  const absent = new Set(record.replacements.map((replacement) => replacement.absent));
  const cameIn = record.replacements.map(({ by }) => by).filter((by) => by !== null);
  const present = new Set([...record.result, ...cameIn].filter((id) => !absent.has(id)));
  // The record's own evidence decides: another device's draw may have spent people this one did not know of.
  const again = new Set(record.spentBefore.filter((id) => present.has(id)));
  return again.size > 0 ? [...again] : [...new Set([...before, ...present])];
}

/**
 * Who is spent in the running cycle, over all draws in order of time (records that were taken back left
 * out by the caller). People who have left the roster are dropped; newcomers are unspent.
 */
export function foldCycle(records: readonly CycleFacts[], roster: readonly PersonId[]): readonly PersonId[] {
  const inTime = [...records].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  let spent: readonly PersonId[] = [];
  for (const record of inTime) spent = spentAfter(record, spent);
  const known = new Set(roster);
  return spent.filter((id) => known.has(id));
}
