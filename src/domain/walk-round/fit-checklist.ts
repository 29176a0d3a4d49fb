import { inWalkingOrder } from './by-area.ts';
import type { Walk, WalkEntry, WalkLine } from './walk.ts';

export type LineChange =
  /** Came into the checklist after the walk had begun. */
  | 'added'
  /** Reads otherwise now than when it was judged. */
  | 'reworded'
  /** Is not in the checklist any more. */
  | 'gone';

/**
 * Fits a walk to the checklist as it is now. Whatever was ticked or noted stays, in the words it was judged in,
 * even where the line is gone; what nobody has looked at reads as it does now, and is left out where it is gone.
 * Lines that came in since are marked. Done twice it changes nothing more; a walk that fits is given back itself.
 */
export function fitToChecklist(walk: Walk, lines: readonly WalkLine[]): Walk {
  const before = new Map(walk.entries.map((entry) => [entry.line.id, entry]));
  const now = new Set(lines.map(({ id }) => id));
  const kept = lines.map((line) => fitted(before.get(line.id), line));
  const gone = walk.entries.filter((entry) => !now.has(entry.line.id) && isTouched(entry));
  const entries = inWalkingOrder([...kept, ...gone]);
  const fits = entries.length === walk.entries.length && entries.every((entry, i) => entry === walk.entries[i]);
  return fits ? walk : { ...walk, entries };
}

/** What happened to a line since the walk began; `undefined` for nothing that matters to what was judged. */
export function changeOf(entry: WalkEntry, lines: readonly WalkLine[]): LineChange | undefined {
  const now = lines.find(({ id }) => id === entry.line.id);
  if (now === undefined) return 'gone';
  if (!sameLine(entry.line, now)) return 'reworded';
  return entry.isAdded ? 'added' : undefined;
}

function fitted(entry: WalkEntry | undefined, line: WalkLine): WalkEntry {
  if (entry === undefined) return { line, note: '', isAdded: true };
  return isTouched(entry) || sameLine(entry.line, line) ? entry : { ...entry, line };
}

/** A note alone counts: somebody wrote it about the line as it read then. */
function isTouched({ verdict, note }: WalkEntry): boolean {
  return verdict !== undefined || note !== '';
}

/** Whether both say the same: an article that only moved to another page does. */
function sameLine(a: WalkLine, b: WalkLine): boolean {
  return textOf(a) === textOf(b);
}

function textOf({ area, look, wrong, severity, act, articles }: WalkLine): string {
  return JSON.stringify([area, look, wrong, severity, act, articles.map(({ label }) => label)]);
}
