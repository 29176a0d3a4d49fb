import { amount, count, id, list, misfit, type Shape } from './field-checks.ts';

/**
 * How far the reading of a lesson has come; all tabs of a browser share one for each lesson and person.
 *
 * Example: { "round": "0198f3a2-…", "sections": [0, 1, 3], "durationMs": 184000, "finished": false }
 *
 * What breaks if…
 * - there were no `round`: a tab left open from the last reading would complete the next one.
 * - a finished draft were deleted: such a tab would begin it again and add a second record.
 */
export interface ReadingDraft {
  /** Which reading this is; a lesson read to its end and opened again starts a new one. */
  readonly round: string;
  /** Positions of the sections read, from 0. */
  readonly sections: readonly number[];
  readonly durationMs: number;
  readonly finished: boolean;
}

/** Far above any lesson. */
const MOST_SECTIONS = 1000;

const shape: Shape<ReadingDraft> = {
  round: id,
  sections: list(count, MOST_SECTIONS),
  durationMs: amount,
  finished: (value) => typeof value === 'boolean',
};

/** Whether a stored value is a reading draft. */
export function isReadingDraft(value: unknown): value is ReadingDraft {
  return misfit(value, shape) === undefined;
}

/** The draft with more sections and time; finished once every position below `total` is among them. */
export function readOn(draft: ReadingDraft, sections: readonly number[], addedMs: number, total: number): ReadingDraft {
  const read = [...new Set([...draft.sections, ...sections])].filter((section) => section < total);
  return {
    round: draft.round,
    sections: read,
    durationMs: draft.durationMs + addedMs,
    finished: read.length === total,
  };
}
