import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assembleItem } from '../../../../src/domain/item/assemble-item.ts';
import { isResponse } from '../../../../src/domain/item/is-response.ts';
import { isUnanswered } from '../../../../src/domain/item/is-unanswered.ts';
import { ITEM_TYPES, type Item, type PlainItem } from '../../../../src/domain/item/item.ts';
import { keyOf } from '../../../../src/domain/item/key-of.ts';
import { orderedOptions } from '../../../../src/domain/item/option-order.ts';
import { parseItemKey } from '../../../../src/domain/item/parse-item-key.ts';
import { parsePublicItem } from '../../../../src/domain/item/parse-public-item.ts';
import { scoreItem } from '../../../../src/domain/item/score-item.ts';
import { toPublicItem } from '../../../../src/domain/item/to-public-item.ts';
import { defaultMarking } from '../../../../src/domain/scoring/default-marking.ts';
import { ruleFits } from '../../../../src/domain/scoring/rule-fits.ts';
import type { Score } from '../../../../src/domain/scoring/score.ts';
import { ITEM_SAMPLES } from '../../../builders/item.ts';
import { MARKING_RULES, schemeOf } from '../../../builders/marking.ts';
import { anyResponse } from '../../../builders/response.ts';

const possible = 3;
const how = { possible, marking: defaultMarking };
const full: Score = { type: 'points', earned: possible, possible };
const unanswered: Score = { type: 'invalid', reason: 'unanswered' };

const SAMPLES = ITEM_SAMPLES.map((sample) => ({ ...sample, type: sample.item.type }));

function shuffledPlain(item: PlainItem, seed: number): PlainItem {
  return 'options' in item ? { ...item, options: orderedOptions(item.options, seed) } : item;
}

function shuffledItem(item: Item, seed: number): Item {
  if (item.type !== 'case') return shuffledPlain(item, seed);
  return { ...item, items: item.items.map((part) => shuffledPlain(part, seed)) };
}

const EMPTY = SAMPLES.flatMap(({ type, item, empty }) => (empty === undefined ? [] : [{ type, item, empty }]));
const UNKNOWN = SAMPLES.flatMap(({ type, item, unknown }) => (unknown === undefined ? [] : [{ type, item, unknown }]));

describe('the item types', () => {
  it('are all sampled', () => {
    expect(SAMPLES.map((sample) => sample.type)).toEqual(ITEM_TYPES);
    expect(EMPTY.map((sample) => sample.type)).toEqual(ITEM_TYPES.filter((type) => type !== 'judgement'));
    expect(UNKNOWN.map((sample) => sample.type)).toEqual(
      ITEM_TYPES.filter((type) => type !== 'judgement' && type !== 'blank'),
    );
  });

  it.each(EMPTY)('call an empty response to a $type item unanswered, not wrong', ({ item, empty }) => {
    expect(scoreItem(item, empty, how)).toEqual(unanswered);
    expect(isUnanswered(empty)).toBe(true);
  });

  it.each(UNKNOWN)('refuse a response to a $type item that names what the item does not have', ({ item, unknown }) => {
    expect(scoreItem(item, unknown, how)).toEqual({ type: 'invalid', reason: 'unknown-option' });
  });
});

describe.each(SAMPLES)('a $type item', ({ type, item, right, wrong, empty = right, unknown = right, secrets }) => {
  it('gives its key full points by default', () => {
    expect(scoreItem(item, right, how)).toEqual(full);
  });

  it.each(MARKING_RULES)('gives its key full points by $id, where the rule fits and where it does not', (rule) => {
    expect(scoreItem(item, right, { possible, marking: schemeOf(rule) })).toEqual(full);
  });

  it('gives a wrong response less than full and counts it as answered', () => {
    const score = scoreItem(item, wrong, how);
    expect(score.type).toBe('points');
    expect(score).not.toEqual(full);
    expect(isUnanswered(wrong)).toBe(false);
  });

  it.each(MARKING_RULES)('marks a wrong response all or nothing by $id where the rule does not fit', (rule) => {
    const fits = type === 'case' || ruleFits(rule.id, type);
    const marking = schemeOf(fits ? { id: 'exact' } : rule);
    expect(scoreItem(item, wrong, { possible, marking })).toEqual({ type: 'points', earned: 0, possible });
  });

  it('calls nothing unanswered, not wrong', () => {
    expect(scoreItem(item, undefined, how)).toEqual(unanswered);
    expect(isUnanswered(undefined)).toBe(true);
  });

  it('refuses a response of every other type as malformed', () => {
    const others = SAMPLES.filter((sample) => sample.type !== type);
    expect(others).toHaveLength(6);
    for (const other of others) {
      expect(scoreItem(item, other.right, how)).toEqual({ type: 'invalid', reason: 'malformed' });
    }
  });

  it('scores the same whatever the order of its options', () => {
    for (let seed = 0; seed < 20; seed += 1) {
      const turned = shuffledItem(item, seed);
      expect(scoreItem(turned, right, how)).toEqual(full);
      expect(scoreItem(turned, wrong, how)).toEqual(scoreItem(item, wrong, how));
    }
  });

  it('keeps points between 0 and possible, in hundredths, and never throws, whatever is typed', () => {
    const worth = fc.integer({ min: 0, max: 2000 }).map((hundredths) => hundredths / 100);
    fc.assert(
      fc.property(anyResponse, worth, fc.constantFrom(...MARKING_RULES), (response, possible, rule) => {
        const score = scoreItem(item, response, { possible, marking: schemeOf(rule) });
        if (score.type === 'invalid') return true;
        const isHundredths = Math.abs(score.earned * 100 - Math.round(score.earned * 100)) < 1e-6;
        return score.earned >= 0 && score.earned <= score.possible && score.possible === possible && isHundredths;
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  it('publishes nothing of its key', () => {
    const published = JSON.stringify(toPublicItem(item));
    for (const secret of secrets) {
      expect(JSON.stringify(item)).toContain(secret);
      expect(published).not.toContain(secret);
    }
  });

  it('publishes no field that nobody listed', () => {
    const withMore = { ...item, remark: '内部备注' };
    expect(JSON.stringify(toPublicItem(withMore))).not.toContain('内部备注');
    expect(JSON.stringify(keyOf(withMore))).not.toContain('内部备注');
  });

  it('is put together again from its two published halves, after a trip through JSON', () => {
    const shown = parsePublicItem(JSON.parse(JSON.stringify(toPublicItem(item))));
    const key = parseItemKey(JSON.parse(JSON.stringify(keyOf(item))));
    expect(shown).toEqual(toPublicItem(item));
    expect(key).toEqual(keyOf(item));
    expect(shown && key && assembleItem(shown, key)).toEqual(item);
  });

  it('is not put together from halves of two revisions or two items', () => {
    const shown = toPublicItem(item);
    expect(assembleItem({ ...shown, revision: 2 }, keyOf(item))).toBeUndefined();
    expect(assembleItem({ ...shown, id: 'tst-other-01' }, keyOf(item))).toBeUndefined();
    const others = SAMPLES.filter((sample) => sample.type !== type);
    for (const other of others) expect(assembleItem(shown, { ...keyOf(other.item), id: item.id })).toBeUndefined();
  });

  it('has responses that pass the guard for stored data, after a trip through JSON', () => {
    for (const response of [right, wrong, empty, unknown]) {
      expect(isResponse(JSON.parse(JSON.stringify(response)))).toBe(true);
    }
  });
});
