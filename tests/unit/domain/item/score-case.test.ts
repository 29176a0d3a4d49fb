import { describe, expect, it } from 'vitest';
import { scoreCaseParts } from '../../../../src/domain/item/case/score-case.ts';
import type { PlainResponse } from '../../../../src/domain/item/response.ts';
import { scoreItem } from '../../../../src/domain/item/score-item.ts';
import { defaultMarking } from '../../../../src/domain/scoring/default-marking.ts';
import { caseItem, multipleItem, singleItem } from '../../../builders/item.ts';

const item = caseItem();
const how = { possible: 10, marking: defaultMarking };
const right: PlainResponse = { type: 'single', option: 'B' };
const wrong: PlainResponse = { type: 'single', option: 'C' };
const blanks: PlainResponse = { type: 'blank', texts: ['30', '县级'] };
const judged: PlainResponse = { type: 'short', text: '写了', met: ['a', 'b', 'c', 'd'] };
const unjudged: PlainResponse = { type: 'short', text: '写了' };

function scoreOf(parts: Readonly<Record<string, PlainResponse>>) {
  return scoreItem(item, { type: 'case', parts }, how);
}

describe('scoreItem of a case', () => {
  it('shares the points equally among the parts and rounds the sum alone', () => {
    const all = { 'tst-case-01-a': right, 'tst-case-01-b': blanks, 'tst-case-01-c': judged };
    expect(scoreOf(all)).toEqual({ type: 'points', earned: 10, possible: 10 });
    expect(scoreOf({ 'tst-case-01-a': right })).toEqual({ type: 'points', earned: 3.33, possible: 10 });
    expect(scoreOf({ 'tst-case-01-a': right, 'tst-case-01-b': blanks })).toEqual({
      type: 'points',
      earned: 6.67,
      possible: 10,
    });
  });

  it('gives an unanswered part 0 while another is answered', () => {
    expect(scoreOf({ 'tst-case-01-a': wrong })).toEqual({ type: 'points', earned: 0, possible: 10 });
  });

  it('is unjudged while one of its short answers is', () => {
    expect(scoreOf({ 'tst-case-01-a': right, 'tst-case-01-c': unjudged })).toEqual({
      type: 'invalid',
      reason: 'unjudged',
    });
  });

  it('names the gravest fault where parts have several', () => {
    const unknown: PlainResponse = { type: 'single', option: 'Z' };
    expect(scoreOf({ 'tst-case-01-a': unknown, 'tst-case-01-c': unjudged })).toEqual({
      type: 'invalid',
      reason: 'unknown-option',
    });
    expect(scoreOf({ 'tst-case-01-a': unknown, 'tst-case-01-b': right })).toEqual({
      type: 'invalid',
      reason: 'malformed',
    });
  });

  it('is malformed when a part is answered that it does not have', () => {
    expect(scoreOf({ 'tst-case-01-a': right, 'tst-case-99-z': right })).toEqual({
      type: 'invalid',
      reason: 'malformed',
    });
    expect(scoreOf({ 'tst-case-01-a': right, constructor: right })).toEqual({ type: 'invalid', reason: 'malformed' });
  });

  it('marks each part by the rule of its own type, out of its share', () => {
    const mixed = caseItem({ items: [singleItem({ id: 'p1' }), multipleItem({ id: 'p2' })] });
    const parts: Record<string, PlainResponse> = { p1: right, p2: { type: 'multiple', options: ['A', 'C'] } };
    const response = { type: 'case', parts } as const;
    const earned = (possible: number) => scoreItem(mixed, response, { possible, marking: defaultMarking });
    expect(earned(4)).toEqual({ type: 'points', earned: 3, possible: 4 });
    expect(earned(2)).toEqual({ type: 'points', earned: 1.5, possible: 2 });
  });

  it('is not fooled by parts that are named like fields every object has', () => {
    const odd = caseItem({ items: [singleItem({ id: 'constructor' }), singleItem({ id: 'toString' })] });
    const response = { type: 'case', parts: { toString: right } } as const;
    expect(scoreItem(odd, response, how)).toEqual({ type: 'points', earned: 5, possible: 10 });
  });
});

describe('scoreCaseParts', () => {
  it('gives each part its own score out of its share, in the order of the case', () => {
    const response = { type: 'case', parts: { 'tst-case-01-a': right, 'tst-case-01-c': unjudged } } as const;
    const scores = scoreCaseParts(item, response, { possible: 9, marking: defaultMarking });
    expect(scores.map((part) => [part.item.id, part.score])).toEqual([
      ['tst-case-01-a', { type: 'points', earned: 3, possible: 3 }],
      ['tst-case-01-b', { type: 'invalid', reason: 'unanswered' }],
      ['tst-case-01-c', { type: 'invalid', reason: 'unjudged' }],
    ]);
  });

  it('leaves every part unanswered without a case response', () => {
    for (const response of [undefined, right]) {
      const scores = scoreCaseParts(item, response, how);
      expect(scores.map((part) => part.score)).toEqual(
        Array.from({ length: 3 }, () => ({ type: 'invalid', reason: 'unanswered' })),
      );
    }
  });

  it('rounds what it shows of a share to hundredths', () => {
    const [first] = scoreCaseParts(item, { type: 'case', parts: { 'tst-case-01-a': right } }, how);
    expect(first?.score).toEqual({ type: 'points', earned: 3.33, possible: 3.33 });
  });
});
