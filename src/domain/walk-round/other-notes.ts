import type { WalkEntry } from './walk.ts';

/** Lines that were not found wrong and have a note all the same; white space alone is none. */
export function otherNotes(entries: readonly WalkEntry[]): readonly WalkEntry[] {
  return entries.filter(({ verdict, note }) => verdict !== 'wrong' && note.trim() !== '');
}
