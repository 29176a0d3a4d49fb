import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreItem } from '../../src/domain/item/score-item.ts';
import { award } from '../../src/domain/scoring/award.ts';
import { markPaper } from '../../src/domain/scoring/mark-paper.ts';
import type { MarkingRule } from '../../src/domain/scoring/marking-rule.ts';
import { toScore } from '../../src/domain/scoring/to-score.ts';
import { samplePaper } from '../builders/attempt.ts';
import { ITEM_SAMPLES, multipleItem } from '../builders/item.ts';
import { schemeOf } from '../builders/marking.ts';
import { anyResponse } from '../builders/response.ts';

const anyRule: fc.Arbitrary<MarkingRule> = fc.oneof(
  fc.constantFrom<MarkingRule>({ id: 'exact' }, { id: 'per-blank' }, { id: 'points' }),
  fc.record({ id: fc.constant('fewer-half' as const), each: fc.double({ min: 0.01, max: 5, noNaN: true }) }),
  fc.record({ id: fc.constant('flat-partial' as const), share: fc.double({ min: 0.01, max: 0.99, noNaN: true }) }),
);
const anyWorth = fc.integer({ min: 1, max: 2000 }).map((hundredths) => hundredths / 100);
const letters = ['A', 'B', 'C', 'D', 'E'];
const anySubset = fc.subarray(letters, { minLength: 1 });

describe('marking rules', () => {
  it('keep points within 0 and possible for any tally', () => {
    const tally = fc
      .record({ of: fc.nat(10), wrong: fc.nat(10), share: fc.double({ min: 0, max: 1, noNaN: true }) })
      .map(({ of, wrong, share }) => ({ of, wrong, right: Math.floor(of * share) }));
    const type = fc.constantFrom('single', 'multiple', 'judgement', 'blank', 'short', 'ordering');
    fc.assert(
      fc.property(type, tally, anyRule, anyWorth, (each, counted, rule, possible) => {
        const earned = award(each, counted, { possible, marking: schemeOf(rule) });
        expect(earned).toBeGreaterThanOrEqual(0);
        expect(earned).toBeLessThanOrEqual(possible);
      }),
      { seed: 61, numRuns: 1000 },
    );
  });

  it('give full points to a multiple-choice response exactly when it is the key', () => {
    fc.assert(
      fc.property(anySubset, anySubset, anyRule, anyWorth, (key, options, rule, possible) => {
        const item = multipleItem({ key });
        const score = scoreItem(item, { type: 'multiple', options }, { possible, marking: schemeOf(rule) });
        expect(score).toMatchObject({ type: 'points', possible });
        expect(score.type === 'points' && score.earned === possible).toBe(key.join() === options.join());
      }),
      { seed: 62, numRuns: 2000 },
    );
  });

  it('never give more for one option of the key fewer', () => {
    fc.assert(
      fc.property(anySubset, anyRule, anyWorth, (key, rule, possible) => {
        const how = { possible, marking: schemeOf(rule) };
        const item = multipleItem({ key });
        const earned = key.map((_, left) => {
          const score = scoreItem(item, { type: 'multiple', options: key.slice(left) }, how);
          return score.type === 'points' ? score.earned : 0;
        });
        expect(earned).toEqual([...earned].sort((a, b) => b - a));
      }),
      { seed: 63 },
    );
  });

  it('give nothing for a wrong option whatever else is ticked', () => {
    fc.assert(
      fc.property(anySubset, anySubset, anyRule, anyWorth, (key, options, rule, possible) => {
        fc.pre(options.some((option) => !key.includes(option)));
        const how = { possible, marking: schemeOf(rule) };
        expect(scoreItem(multipleItem({ key }), { type: 'multiple', options }, how)).toEqual(toScore(0, possible));
      }),
      { seed: 64 },
    );
  });

  it('do not see the order in which options are ticked or listed', () => {
    const order = fc.shuffledSubarray(letters, { minLength: 5 });
    fc.assert(
      fc.property(anySubset, anySubset, order, order, anyRule, (key, options, first, second, rule) => {
        const item = multipleItem({ key });
        const by = (ids: readonly string[]) => (a: string, b: string) => ids.indexOf(a) - ids.indexOf(b);
        const turned = multipleItem({
          key: [...key].sort(by(first)),
          options: [...item.options].sort((a, b) => by(second)(a.id, b.id)),
        });
        const how = { possible: 2, marking: schemeOf(rule) };
        const ticked = { type: 'multiple', options: [...options].sort(by(second)) } as const;
        expect(scoreItem(turned, ticked, how)).toEqual(scoreItem(item, { type: 'multiple', options }, how));
      }),
      { seed: 65 },
    );
  });
});

describe('markPaper', () => {
  const paper = samplePaper();
  const items = new Map(ITEM_SAMPLES.map(({ item }) => [item.id, item]));
  const anyResponses = fc.dictionary(fc.constantFrom(...items.keys(), 'tst-other-01'), anyResponse);

  it('adds up: sections to the whole, outcomes to their sections, and every item is in one count', () => {
    fc.assert(
      fc.property(anyResponses, (responses) => {
        const result = markPaper({ paper, items, responses });
        const earned = result.sections.reduce((sum, section) => sum + section.earned, 0);
        expect(result.earned).toBeCloseTo(earned, 9);
        expect(result.earned).toBeGreaterThanOrEqual(0);
        expect(result.earned).toBeLessThanOrEqual(result.possible);
        expect(result.possible).toBe(18);
        expect(result.outcomes).toHaveLength(7);
        const reasons = result.outcomes.map(({ score }) => (score.type === 'invalid' ? score.reason : 'points'));
        expect(reasons.filter((reason) => reason === 'unanswered')).toHaveLength(result.unanswered);
        expect(reasons.filter((reason) => reason === 'unjudged')).toHaveLength(result.unjudged);
      }),
      { seed: 66, numRuns: 300 },
    );
  });

  it('gives the same result whatever the order of bank and responses', () => {
    const turnedItems = new Map([...items].reverse());
    fc.assert(
      fc.property(anyResponses, (responses) => {
        const turned = Object.fromEntries(Object.entries(responses).reverse());
        expect(markPaper({ paper, items: turnedItems, responses: turned })).toEqual(
          markPaper({ paper, items, responses }),
        );
      }),
      { seed: 67, numRuns: 100 },
    );
  });
});
