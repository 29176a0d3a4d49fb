import { describe, expect, it } from 'vitest';
import { isWeight, weightById, weightedOrder } from '../../../../src/domain/draw/draw-weighted.ts';
import { weightsOf } from '../../../../src/domain/draw/draw-weights.ts';

/** A stream that gives these numbers and notes what they were asked below. */
function scripted(numbers: readonly number[]) {
  const asked: number[] = [];
  return {
    asked,
    below(n: number) {
      asked.push(n);
      return numbers[asked.length - 1] ?? 0;
    },
  };
}

describe('isWeight', () => {
  it.each([1, 5, 10])('takes %s', (weight) => expect(isWeight(weight)).toBe(true));
  it.each([0, 11, -1, 2.5, Number.NaN, undefined])('refuses %s', (weight) => expect(isWeight(weight)).toBe(false));
});

describe('weightById', () => {
  it('gives each id its weight, the first of two, and 1 for what is none', () => {
    expect([...weightById(['b', 'a', 'b', 'c', 'd'], [4, 0, 9, 11])]).toEqual([
      ['b', 4],
      ['a', 1],
      ['c', 1],
      ['d', 1],
    ]);
  });
});

describe('weightedOrder', () => {
  const weights = new Map([
    ['c', 5],
    ['a', 2],
    ['b', 3],
  ]);

  it.each([
    [0, 'a'],
    [1, 'a'],
    [2, 'b'],
    [4, 'b'],
    [5, 'c'],
    [9, 'c'],
  ])('takes with %s whoever the weights added up by id first exceed it at: %s', (number, first) => {
    expect(weightedOrder(weights, scripted([number]))[0]).toBe(first);
  });

  it('draws each next one below the weights that are left', () => {
    const stream = scripted([4, 6, 0]);
    expect(weightedOrder(weights, stream)).toEqual(['b', 'c', 'a']);
    expect(stream.asked).toEqual([10, 7, 2]);
  });

  it('orders everybody once and nobody where there is nobody', () => {
    const many = new Map(Array.from({ length: 100 }, (_, i) => [`p-${i}`, 1 + (i % 10)]));
    expect(new Set(weightedOrder(many, scripted([]))).size).toBe(100);
    expect(weightedOrder(new Map(), scripted([]))).toEqual([]);
    expect(weightedOrder(new Map([['a', 10]]), scripted([9]))).toEqual(['a']);
  });
});

describe('weightsOf', () => {
  const draw = (at: number, ...result: string[]) => ({ id: `d${at}`, at, spentBefore: [], result, replacements: [] });

  it('is 1 for whoever was called last and grows by one with every draw since', () => {
    const draws = [draw(1, 'a'), draw(2, 'b'), draw(3, 'c')];
    expect(weightsOf(draws, ['a', 'b', 'c'])).toEqual([3, 2, 1]);
  });

  it('goes by time, whatever the order of the records, and by the last call', () => {
    expect(weightsOf([draw(3, 'a'), draw(1, 'b'), draw(2, 'a')], ['a', 'b'])).toEqual([1, 3]);
  });

  it('stops at 10, which is also what a newcomer has', () => {
    const draws = Array.from({ length: 12 }, (_, i) => draw(i, i === 0 ? 'a' : i === 3 ? 'b' : i === 2 ? 'c' : 'x'));
    expect(weightsOf(draws, ['a', 'b', 'c', 'new'])).toEqual([10, 9, 10, 10]);
    expect(weightsOf([], ['a'])).toEqual([10]);
  });

  it('counts nobody as called who was away, and counts who came in', () => {
    const replacements = [{ place: 1, absent: 'a', reason: '出差', by: 'b' }];
    expect(weightsOf([{ ...draw(1, 'a'), replacements }], ['a', 'b'])).toEqual([10, 1]);
  });
});
