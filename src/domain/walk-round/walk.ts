import type { Day } from '../shared/day.ts';

/** What a unit's name and a note hold at most, in UTF-16 units; what is longer is cut when it is typed. */
export const MOST_UNIT = 200;
export const MOST_NOTE = 2000;

/** An article that a line stands on, as it is named on screen and paper. */
export interface WalkArticle {
  /** 安全生产法第二十八条 */
  readonly label: string;
  /** The article's place on this site, without language and folder. */
  readonly path: string;
}

/** One line of a checklist, with all that a finding has to say. */
export interface WalkLine {
  readonly id: string;
  /** The heading it stands under. */
  readonly area: string;
  /** Where or what to look at. */
  readonly look: string;
  /** What is wrong when it is found so. */
  readonly wrong: string;
  readonly severity: 'general' | 'major';
  /** What the inspector has the unit do. */
  readonly act: string;
  readonly articles: readonly WalkArticle[];
}

export type LineVerdict = 'right' | 'wrong' | 'not-applicable';

/** By when a wrong line is to be put right: an inspector's decision, never the program's. */
export type Deadline =
  | { readonly type: 'at-once' }
  /** So many days after the day of the walk, which is not counted itself. */
  | { readonly type: 'days'; readonly days: number }
  | { readonly type: 'day'; readonly day: Day };

/** A line and what was found there. */
export interface WalkEntry {
  /** As it read when it was judged, or, as long as it is not, as it reads now. */
  readonly line: WalkLine;
  /** Absent as long as nobody has looked. */
  readonly verdict?: LineVerdict;
  readonly note: string;
  /** Kept when a verdict changes, so that a slip of the thumb costs nothing; counts for wrong lines only. */
  readonly deadline?: Deadline;
  /** The line came into the checklist after the walk had begun. */
  readonly isAdded?: true;
}

/**
 * One walk round a unit with a checklist in the hand: a draft on one device, saved after every tick, never a
 * record. It holds the lines themselves, not their ids alone.
 *
 * Example:
 *   { "shape": 1, "id": "0198f3a2-…", "checklist": "coal-mine", "unit": "某煤矿（示例）",
 *     "startedAt": 1795312800000, "changedAt": 1795316400000,
 *     "entries": [{ "line": { "id": "cm-gas-01", "area": "通风与瓦斯", "look": "…", "wrong": "…",
 *                             "severity": "major", "act": "…", "articles": [{ "label": "…", "path": "…" }] },
 *                   "verdict": "wrong", "note": "回风巷第二个探头", "deadline": { "type": "at-once" } },
 *                 { "line": { "id": "cm-gas-02", … }, "note": "" }] }
 *
 * What breaks if…
 * - lines were kept by id alone: a checklist mended the next day would change what a unit was told, and a line
 *   taken out of it would lose its finding.
 * - verdicts were kept by position: a line put in above would move all ticks down by one.
 * - a deadline in days were kept as its date: the paper could not say “7 days” any more.
 * - the deadline were dropped with the verdict: a slip of the thumb would cost what was decided.
 */
export interface Walk {
  readonly shape: 1;
  readonly id: string;
  readonly checklist: string;
  /** As typed; empty where nobody typed one. It stays on the device. */
  readonly unit: string;
  /** Milliseconds since 1970 by the device's clock; its Beijing day is the day of the walk. */
  readonly startedAt: number;
  readonly changedAt: number;
  /** In the order they are walked: area by area. */
  readonly entries: readonly WalkEntry[];
}
