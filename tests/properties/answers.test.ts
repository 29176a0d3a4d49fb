import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreCaseParts } from '../../src/domain/item/case/score-case.ts';
import { isResponse } from '../../src/domain/item/is-response.ts';
import { isUnanswered } from '../../src/domain/item/is-unanswered.ts';
import { letterAt, orderedOptions } from '../../src/domain/item/option-order.ts';
import type { CaseResponse, Response } from '../../src/domain/item/response.ts';
import { scoreItem } from '../../src/domain/item/score-item.ts';
import { defaultMarking } from '../../src/domain/scoring/default-marking.ts';
import { caseItem, ITEM_SAMPLES, multipleItem } from '../builders/item.ts';
import { anyPlainResponse, anyResponse } from '../builders/response.ts';

/** Cases answered by what fits the parts and what does not. */
const caseResponse: fc.Arbitrary<CaseResponse> = fc.record({
  type: fc.constant('case' as const),
  parts: fc.dictionary(
    fc.constantFrom('tst-case-01-a', 'tst-case-01-a', 'tst-case-01-b', 'tst-case-01-c', 'tst-other'),
    fc.oneof(
      anyPlainResponse,
      fc.constantFrom('A', 'B', 'Z').map((option) => ({ type: 'single' as const, option })),
      fc.subarray(['a', 'b', 'c', 'd']).map((met) => ({ type: 'short' as const, text: '要点', met })),
    ),
  ),
});
const how = { possible: 3, marking: defaultMarking };

describe('an answer of any kind', () => {
  it('is called unanswered by the score exactly where it says nothing', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ITEM_SAMPLES),
        fc.option(anyResponse, { nil: undefined }),
        ({ item }, response) => {
          const score = scoreItem(item, response, how);
          expect(score.type === 'invalid' && score.reason === 'unanswered').toBe(isUnanswered(response));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is scored the same after it was stored and read back', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ITEM_SAMPLES), anyResponse, ({ item }, response) => {
        const stored: unknown = JSON.parse(JSON.stringify(response));
        expect(isResponse(stored) && scoreItem(item, stored, how)).toEqual(scoreItem(item, response, how));
      }),
    );
  });
});

describe('the letters on the screen', () => {
  it('run from A without a gap, one for each option, whatever the seed', () => {
    const seed = fc.integer({ min: 0, max: 2 ** 32 - 1 });
    fc.assert(
      fc.property(seed, fc.integer({ min: 2, max: 5 }), (optionSeed, size) => {
        const options = multipleItem().options.slice(0, size);
        const shown = orderedOptions(options, optionSeed).map(({ id }, i) => `${letterAt(i)}${id}`);
        expect(shown.map((pair) => pair.charAt(0)).join('')).toBe('ABCDE'.slice(0, size));
        expect(shown.map((pair) => pair.charAt(1)).sort()).toEqual(options.map(({ id }) => id));
      }),
    );
  });
});

describe('a case', () => {
  const item = caseItem();
  const worth = fc.integer({ min: 1, max: 3000 }).map((hundredths) => hundredths / 100);
  const partsOf = (response: Response, possible: number) =>
    scoreCaseParts(item, response, { possible, marking: defaultMarking });

  it('earns what its parts earn, each out of an equal share, but for the rounding of each', () => {
    fc.assert(
      fc.property(caseResponse, worth, (response, possible) => {
        const whole = scoreItem(item, response, { possible, marking: defaultMarking });
        const parts = partsOf(response, possible).map(({ score }) => (score.type === 'points' ? score.earned : 0));
        const sum = parts.reduce((total, earned) => total + earned, 0);
        if (whole.type === 'points')
          expect(Math.abs(whole.earned - sum)).toBeLessThanOrEqual(0.005 * (parts.length + 1));
      }),
      { numRuns: 300 },
    );
  });

  it('has no points exactly where a part cannot be scored, or nothing is answered, or a part is not its own', () => {
    fc.assert(
      fc.property(caseResponse, (response) => {
        const reasons = partsOf(response, 3).flatMap(({ score }) => (score.type === 'invalid' ? [score.reason] : []));
        const isStrange = Object.keys(response.parts).some((id) => item.items.every((part) => part.id !== id));
        const isGrave = reasons.some((reason) => reason !== 'unanswered');
        const whole = scoreItem(item, response, how);
        expect(whole.type === 'invalid').toBe(isStrange || isGrave || isUnanswered(response));
        if (reasons.includes('malformed') && !isUnanswered(response))
          expect(whole).toMatchObject({ reason: 'malformed' });
      }),
      { numRuns: 300 },
    );
  });
});
