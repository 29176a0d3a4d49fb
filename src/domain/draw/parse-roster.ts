import { headerColumns, type RosterColumns, type RosterEntry, rosterEntry } from './roster-line.ts';

export type RosterProblemKind =
  /** Name and unit were there before; kept once and reported once. */
  | 'duplicate'
  /** The line has a unit or a mark but no name. */
  | 'no-name'
  /** A name or unit longer than any is; the line is left out. */
  | 'too-long'
  /** Lines past the most a roster may have; reported at the first, all left out. */
  | 'too-many';

export interface RosterProblem {
  /** Counted from 1, empty lines included, as an editor counts. */
  readonly line: number;
  readonly kind: RosterProblemKind;
  /** The line's beginning, 40 characters at most. */
  readonly text: string;
}

export interface ParsedRoster {
  readonly people: readonly RosterEntry[];
  readonly problems: readonly RosterProblem[];
}

export const LONGEST_NAME = 40;
export const LONGEST_UNIT = 60;
export const MOST_ROSTER_LINES = 20_000;

/**
 * Reads a roster as it is typed or pasted from a spreadsheet: one person a line, name then unit, parted by
 * a tab, a comma, two spaces or, after a Chinese name, one. A header (姓名 单位 …) is skipped and, where it
 * names the columns in another order, followed. Same name and other unit are two people. Never throws;
 * what cannot be taken is a problem with its line number, and the other lines stand.
 */
export function parseRoster(text: string): ParsedRoster {
  const people: RosterEntry[] = [];
  const problems: RosterProblem[] = [];
  const timesSeen = new Map<string, number>();
  let columns: RosterColumns | undefined;
  for (const [i, whole] of text.split(/\r\n|[\n\r\u2028\u2029]/).entries()) {
    // Nobody's line is this long; what is cut off could only make it longer than it may be.
    const line = whole.slice(0, 1000);
    if (line.replaceAll('\ufeff', '').trim() === '') continue;
    if (i >= MOST_ROSTER_LINES) {
      problems.push(problemAt(i, 'too-many', line));
      break;
    }
    const header = headerColumns(line);
    columns = header ?? columns;
    if (header !== undefined) continue;
    const entry = rosterEntry(line, columns);
    const kind = faultOf(entry, timesSeen);
    if (kind === undefined) people.push(entry);
    else if (kind !== 'known-duplicate') problems.push(problemAt(i, kind, line));
  }
  return { people, problems };
}

function faultOf(
  entry: RosterEntry,
  timesSeen: Map<string, number>,
): RosterProblemKind | 'known-duplicate' | undefined {
  if (entry.name === '') return 'no-name';
  if (lengthOf(entry.name) > LONGEST_NAME || lengthOf(entry.unit) > LONGEST_UNIT) return 'too-long';
  const key = JSON.stringify([entry.name, entry.unit]);
  const times = timesSeen.get(key) ?? 0;
  timesSeen.set(key, times + 1);
  if (times === 0) return undefined;
  return times === 1 ? 'duplicate' : 'known-duplicate';
}

function problemAt(index: number, kind: RosterProblemKind, line: string): RosterProblem {
  return { line: index + 1, kind, text: [...line.trim().slice(0, 80)].slice(0, 40).join('') };
}

/** In characters as people count them, so that an emoji or a rare 汉字 is one. */
function lengthOf(text: string): number {
  return text.length > 4 * LONGEST_UNIT ? text.length : [...text].length;
}
