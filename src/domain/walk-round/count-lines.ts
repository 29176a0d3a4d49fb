import type { LineVerdict, WalkEntry } from './walk.ts';

/** How many lines were found how. The four always add up to `all`. */
export interface LineCounts {
  readonly right: number;
  readonly wrong: number;
  readonly notApplicable: number;
  /** Not looked at. */
  readonly open: number;
  readonly all: number;
  /** Looked at: all that are not open. */
  readonly judged: number;
}

/** Counts a walk's lines by what was found there. */
export function countLines(entries: readonly WalkEntry[]): LineCounts {
  const count = (wanted?: LineVerdict) => entries.filter(({ verdict }) => verdict === wanted).length;
  const open = count();
  const all = entries.length;
  return {
    ...{ right: count('right'), wrong: count('wrong'), notApplicable: count('not-applicable') },
    ...{ open, all, judged: all - open },
  };
}
