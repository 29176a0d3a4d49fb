import { describe, expect, it } from 'vitest';
import { award } from '../../../../src/domain/scoring/award.ts';
import { ruleFits } from '../../../../src/domain/scoring/rule-fits.ts';
import { equalParts } from '../../../../src/domain/scoring/rules/equal-parts.ts';
import { exact } from '../../../../src/domain/scoring/rules/exact.ts';
import { fewerHalf } from '../../../../src/domain/scoring/rules/fewer-half.ts';
import { flatPartial } from '../../../../src/domain/scoring/rules/flat-partial.ts';
import { schemeOf } from '../../../builders/marking.ts';

const all = { right: 4, wrong: 0, of: 4 };
const one = { right: 1, wrong: 0, of: 4 };
const two = { right: 2, wrong: 0, of: 4 };
const three = { right: 3, wrong: 0, of: 4 };
const spoilt = { right: 4, wrong: 1, of: 4 };
const nothing = { right: 0, wrong: 0, of: 4 };

describe('exact', () => {
  it('gives everything for the whole key and nothing else', () => {
    expect([all, three, spoilt, nothing].map((tally) => exact(tally, 2))).toEqual([2, 0, 0, 0]);
  });
});

describe('fewerHalf', () => {
  it('marks as the registered safety engineer examination does: 2 points, 0.5 for each right option', () => {
    expect([one, two, three, all].map((tally) => fewerHalf(tally, 2, 0.5))).toEqual([0.5, 1, 1.5, 2]);
  });

  it('gives nothing as soon as one option is wrong', () => {
    expect(fewerHalf(spoilt, 2, 0.5)).toBe(0);
    expect(fewerHalf({ right: 0, wrong: 1, of: 4 }, 2, 0.5)).toBe(0);
  });

  it('stays one step below full where the right options would add up to it', () => {
    expect(fewerHalf({ right: 5, wrong: 0, of: 6 }, 2, 0.5)).toBe(1.5);
    expect(fewerHalf({ right: 2, wrong: 0, of: 3 }, 1, 0.5)).toBe(0.5);
    expect(fewerHalf({ right: 4, wrong: 0, of: 5 }, 2, 0.5)).toBe(1.5);
  });

  it('stays at half where one step is more than half of the points', () => {
    expect(fewerHalf(one, 0.5, 0.5)).toBe(0.25);
    expect(fewerHalf(three, 1, 5)).toBe(0.5);
    expect(fewerHalf(two, 1, 0.75)).toBe(0.5);
  });

  it('gives nothing for nothing', () => {
    expect(fewerHalf(nothing, 2, 0.5)).toBe(0);
    expect(fewerHalf(two, 0, 0.5)).toBe(0);
  });
});

describe('flatPartial', () => {
  it('gives the same share for one right option as for three of four', () => {
    expect([one, two, three, all].map((tally) => flatPartial(tally, 3, 0.5))).toEqual([1.5, 1.5, 1.5, 3]);
  });

  it('gives nothing for a wrong option and nothing for none', () => {
    expect([spoilt, nothing].map((tally) => flatPartial(tally, 3, 0.5))).toEqual([0, 0]);
  });
});

describe('equalParts', () => {
  it('gives each part its share and lets a wrong one cost nothing', () => {
    expect(equalParts({ right: 2, wrong: 1, of: 3 }, 4)).toBeCloseTo(8 / 3, 12);
    expect([one, two, all].map((tally) => equalParts(tally, 4))).toEqual([1, 2, 4]);
  });

  it('gives nothing where there is no part', () => {
    expect(equalParts({ right: 0, wrong: 0, of: 0 }, 4)).toBe(0);
  });
});

describe('award', () => {
  it('takes the rule the scheme names for the type', () => {
    const marking = { ...schemeOf({ id: 'exact' }), multiple: { id: 'fewer-half', each: 0.5 } as const };
    expect(award('multiple', two, { possible: 2, marking })).toBe(1);
    expect(award('short', two, { possible: 2, marking })).toBe(0);
  });

  it('marks all or nothing where the rule does not fit the type', () => {
    const tickedEverything = { right: 3, wrong: 2, of: 3 };
    const how = { possible: 2, marking: schemeOf({ id: 'per-blank' }) };
    expect(award('multiple', tickedEverything, how)).toBe(0);
    expect(award('blank', two, how)).toBe(1);
  });

  it('stays within the points whatever parameters a rule has', () => {
    const broken = { possible: 2, marking: schemeOf({ id: 'fewer-half', each: -3 }) };
    expect(award('multiple', two, broken)).toBe(0);
    const generous = { possible: 2, marking: schemeOf({ id: 'flat-partial', share: 9 }) };
    expect(award('multiple', two, generous)).toBe(2);
  });
});

describe('ruleFits', () => {
  it('lets every type be marked all or nothing', () => {
    for (const type of ['single', 'multiple', 'judgement', 'blank', 'short', 'ordering'] as const) {
      expect(ruleFits('exact', type)).toBe(true);
    }
  });

  it('keeps rules for parts to the types that have such parts', () => {
    expect(ruleFits('per-blank', 'blank')).toBe(true);
    expect(ruleFits('per-blank', 'multiple')).toBe(false);
    expect(ruleFits('points', 'short')).toBe(true);
    expect(ruleFits('points', 'blank')).toBe(false);
    expect(ruleFits('fewer-half', 'multiple')).toBe(true);
    expect(ruleFits('fewer-half', 'ordering')).toBe(false);
    expect(ruleFits('flat-partial', 'single')).toBe(false);
  });
});
