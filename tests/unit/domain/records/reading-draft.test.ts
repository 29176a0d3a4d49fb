import { describe, expect, it } from 'vitest';
import { isReadingDraft, readOn } from '../../../../src/domain/records/reading-draft.ts';

const draft = { round: 'r-1', sections: [0], durationMs: 1000, finished: false };

describe('readOn', () => {
  it('adds sections once and time', () => {
    expect(readOn(draft, [0, 2], 500, 4)).toEqual({ ...draft, sections: [0, 2], durationMs: 1500 });
  });

  it('is finished when every section was read, in any order', () => {
    expect(readOn({ ...draft, sections: [2] }, [1, 0], 0, 3).finished).toBe(true);
  });

  it('drops sections that an edited lesson no longer has', () => {
    expect(readOn({ ...draft, sections: [0, 1, 7] }, [9], 0, 3)).toMatchObject({ sections: [0, 1], finished: false });
  });

  it('is finished at once for a lesson without sections', () => {
    expect(readOn({ ...draft, sections: [] }, [], 0, 0).finished).toBe(true);
  });
});

describe('isReadingDraft', () => {
  it('knows its own', () => {
    expect(isReadingDraft(draft)).toBe(true);
  });

  it.each([
    undefined,
    null,
    [],
    { ...draft, round: 5 },
    { ...draft, sections: ['0'] },
    { ...draft, sections: {} },
    { ...draft, durationMs: Number.NaN },
    { ...draft, finished: 1 },
  ])('refuses %o', (value) => {
    expect(isReadingDraft(value)).toBe(false);
  });
});
