import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isReadingDraft, type ReadingDraft, readOn } from '../../src/domain/records/reading-draft.ts';

const BEGUN: ReadingDraft = { round: 'r-1', sections: [], durationMs: 0, finished: false };
const total = fc.integer({ min: 1, max: 8 });
/** What two tabs report, one after another: sections seen and time spent. */
const reports = fc.array(fc.tuple(fc.array(fc.nat(9), { maxLength: 4 }), fc.nat(60_000)), { maxLength: 6 });
const read = (list: readonly (readonly [readonly number[], number])[], sections: number) =>
  list.reduce((draft, [seen, spent]) => readOn(draft, seen, spent, sections), BEGUN);

describe('a lesson read in any number of tabs', () => {
  it('is the same in whatever order they report, but for the order of its sections', () => {
    fc.assert(
      fc.property(reports, total, (list, sections) => {
        const [one, other] = [read(list, sections), read([...list].reverse(), sections)];
        expect({ ...other, sections: [...other.sections].sort() }).toEqual({
          ...one,
          sections: [...one.sections].sort(),
        });
      }),
    );
  });

  it('holds every section once, none the lesson does not have, and all the time', () => {
    fc.assert(
      fc.property(reports, total, (list, sections) => {
        const draft = read(list, sections);
        const seen = new Set(list.flatMap(([each]) => each).filter((section) => section < sections));
        expect(draft.sections).toHaveLength(seen.size);
        expect(new Set(draft.sections)).toEqual(seen);
        expect(draft.durationMs).toBe(list.reduce((sum, [, spent]) => sum + spent, 0));
        expect(isReadingDraft(JSON.parse(JSON.stringify(draft)))).toBe(true);
      }),
    );
  });

  it('is finished exactly when no section is left, and stays so', () => {
    fc.assert(
      fc.property(reports, reports, total, (before, later, sections) => {
        fc.pre(before.length > 0);
        const draft = read(before, sections);
        expect(draft.finished).toBe(draft.sections.length === sections);
        const after = read([...before, ...later], sections);
        if (draft.finished) expect(after.finished).toBe(true);
      }),
    );
  });
});
