import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isResponse } from '../../../../src/domain/item/is-response.ts';
import { isUnanswered } from '../../../../src/domain/item/is-unanswered.ts';
import { scoreItem } from '../../../../src/domain/item/score-item.ts';
import { defaultMarking } from '../../../../src/domain/scoring/default-marking.ts';
import { ITEM_SAMPLES } from '../../../builders/item.ts';
import { anyResponse } from '../../../builders/response.ts';

const REFUSED: readonly [string, unknown][] = [
  ['nothing', undefined],
  ['null', null],
  ['a text', 'single'],
  ['a list', [{ type: 'single', option: 'A' }]],
  ['no type', { option: 'A' }],
  ['another type', { type: 'matrix', option: 'A' }],
  ['a number for an option', { type: 'single', option: 1 }],
  ['no option', { type: 'single' }],
  ['one option for many', { type: 'multiple', options: 'A' }],
  ['a number among options', { type: 'multiple', options: ['A', 2] }],
  ['a text for a verdict', { type: 'judgement', value: 'true' }],
  ['null among texts', { type: 'blank', texts: ['30', null] }],
  ['no text of a short answer', { type: 'short', met: ['a'] }],
  ['one point for many', { type: 'short', text: 'x', met: 'a' }],
  ['no order', { type: 'ordering' }],
  ['an array-like order', { type: 'ordering', order: { 0: 'A', length: 1 } }],
  ['parts as a list', { type: 'case', parts: [] }],
  ['no parts', { type: 'case' }],
  ['null parts', { type: 'case', parts: null }],
  ['a case inside a case', { type: 'case', parts: { a: { type: 'case', parts: {} } } }],
  ['a broken part', { type: 'case', parts: { a: { type: 'single' } } }],
  ['fields that are inherited', Object.create({ type: 'single', option: 'A' })],
  ['an own __proto__ among parts', JSON.parse('{"type":"case","parts":{"__proto__":{"type":"single","option":"A"}}}')],
];

describe('isResponse', () => {
  it.each(REFUSED)('refuses %s', (_, value) => {
    expect(isResponse(value)).toBe(false);
  });

  it('accepts a short answer with and without judged points', () => {
    expect(isResponse({ type: 'short', text: '' })).toBe(true);
    expect(isResponse({ type: 'short', text: '', met: undefined })).toBe(true);
    expect(isResponse({ type: 'short', text: '写了', met: ['a'] })).toBe(true);
  });

  it('accepts fields of a later version beside the known ones', () => {
    expect(isResponse({ type: 'single', option: 'A', hint: true })).toBe(true);
  });

  it('accepts every response there can be', () => {
    fc.assert(
      fc.property(anyResponse, (response) => isResponse(response)),
      { seed: 1 },
    );
  });

  it('never throws and never lets through what scoring could stumble over', () => {
    const anything = fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true });
    const nearly = fc.record(
      {
        type: fc.constantFrom('single', 'multiple', 'judgement', 'blank', 'short', 'ordering', 'case'),
        option: anything,
        options: anything,
        value: anything,
        texts: anything,
        text: anything,
        met: anything,
        order: anything,
        parts: anything,
      },
      { requiredKeys: ['type'] },
    );
    fc.assert(
      fc.property(fc.oneof(anything, nearly), (value) => {
        if (!isResponse(value)) return;
        for (const { item } of ITEM_SAMPLES) scoreItem(item, value, { possible: 2, marking: defaultMarking });
      }),
      { seed: 2, numRuns: 2000 },
    );
  });

  it('leaves the prototype of all objects alone', () => {
    isResponse(JSON.parse('{"type":"case","parts":{"__proto__":{"type":"judgement","value":true}}}'));
    expect('value' in {}).toBe(false);
  });
});

describe('isUnanswered', () => {
  it('counts false as an answer', () => {
    expect(isUnanswered({ type: 'judgement', value: false })).toBe(false);
  });

  it('counts one filled blank as an answer', () => {
    expect(isUnanswered({ type: 'blank', texts: ['', '30'] })).toBe(false);
    expect(isUnanswered({ type: 'blank', texts: ['', ' \t\u3000'] })).toBe(true);
    expect(isUnanswered({ type: 'blank', texts: [] })).toBe(true);
  });

  it('counts an answer by word of mouth, judged without a text', () => {
    expect(isUnanswered({ type: 'short', text: '', met: ['a'] })).toBe(false);
    expect(isUnanswered({ type: 'short', text: '', met: [] })).toBe(true);
    expect(isUnanswered({ type: 'short', text: '写了' })).toBe(false);
  });

  it('calls a case unanswered only when every part is', () => {
    const empty = { type: 'single', option: '' } as const;
    expect(isUnanswered({ type: 'case', parts: {} })).toBe(true);
    expect(isUnanswered({ type: 'case', parts: { a: empty } })).toBe(true);
    expect(isUnanswered({ type: 'case', parts: { a: empty, b: { type: 'judgement', value: false } } })).toBe(false);
  });
});
