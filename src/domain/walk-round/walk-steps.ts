import { inWalkingOrder } from './by-area.ts';
import { firstDeadline } from './deadline.ts';
import {
  type Deadline,
  type LineVerdict,
  MOST_NOTE,
  MOST_UNIT,
  type Walk,
  type WalkEntry,
  type WalkLine,
} from './walk.ts';

export interface WalkStart {
  readonly id: string;
  readonly checklist: string;
  readonly unit: string;
  readonly lines: readonly WalkLine[];
  readonly now: number;
}

/** A walk that has just begun: nobody has looked at anything. */
export function startWalk({ id, checklist, unit, lines, now }: WalkStart): Walk {
  const entries = inWalkingOrder(lines.map((line) => ({ line, note: '' })));
  return { shape: 1, id, checklist, unit: unit.slice(0, MOST_UNIT), startedAt: now, changedAt: now, entries };
}

/** Says what was found; a mind may be changed at any time. A major line found wrong is due at once until said otherwise. */
export function judgeLine(walk: Walk, line: string, verdict: LineVerdict, now: number): Walk {
  return changeEntry(walk, line, now, (entry) => {
    const first = verdict === 'wrong' ? firstDeadline(entry.line.severity) : undefined;
    const deadline = entry.deadline ?? (entry.verdict === 'wrong' ? undefined : first);
    return { ...entry, verdict, ...(deadline && { deadline }) };
  });
}

/** Takes the verdict back: nobody has looked. Note and deadline stay. */
export function clearLine(walk: Walk, line: string, now: number): Walk {
  return changeEntry(walk, line, now, ({ verdict: _, ...entry }) => entry);
}

/** Puts down what was seen there; may be done whatever the verdict. */
export function noteLine(walk: Walk, line: string, note: string, now: number): Walk {
  return changeEntry(walk, line, now, (entry) => ({ ...entry, note: note.slice(0, MOST_NOTE) }));
}

/** Decides by when; `undefined` leaves it undecided. */
export function setDeadline(walk: Walk, line: string, deadline: Deadline | undefined, now: number): Walk {
  return changeEntry(walk, line, now, ({ deadline: _, ...entry }) => (deadline ? { ...entry, deadline } : entry));
}

/** Writes down, or changes, whom the walk is of. */
export function nameUnit(walk: Walk, unit: string, now: number): Walk {
  return { ...walk, unit: unit.slice(0, MOST_UNIT), changedAt: now };
}

/** The same walk where it has no such line. */
function changeEntry(walk: Walk, id: string, now: number, change: (entry: WalkEntry) => WalkEntry): Walk {
  const at = walk.entries.findIndex(({ line }) => line.id === id);
  if (at < 0) return walk;
  return { ...walk, changedAt: now, entries: walk.entries.map((entry, i) => (i === at ? change(entry) : entry)) };
}
