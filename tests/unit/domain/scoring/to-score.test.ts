import { describe, expect, it } from 'vitest';
import { sumScores } from '../../../../src/domain/scoring/sum-scores.ts';
import { hundredths, toScore } from '../../../../src/domain/scoring/to-score.ts';

const pointsOf = (earned: number, possible: number) => ({ type: 'points', earned, possible });

describe('toScore', () => {
  it('rounds points to hundredths', () => {
    expect(toScore(10 / 3, 10)).toEqual(pointsOf(3.33, 10));
    expect(toScore(20 / 3, 10)).toEqual(pointsOf(6.67, 10));
  });

  it('never rounds less than full up to full', () => {
    expect(toScore(1.996, 2)).toEqual(pointsOf(1.99, 2));
    expect(toScore(0.005, 0.01)).toEqual(pointsOf(0, 0.01));
  });

  it('takes a sum of parts that misses the whole by a rounding error for the whole', () => {
    const tenths = Array.from({ length: 10 }, () => 0.1).reduce((sum, part) => sum + part, 0);
    expect(tenths).not.toBe(1);
    expect(toScore(tenths, 1)).toEqual(pointsOf(1, 1));
  });

  it('rounds the points of a part of a case as well', () => {
    expect(toScore(10 / 3, 10 / 3)).toEqual(pointsOf(3.33, 3.33));
    expect(toScore(20 / 3, 20 / 3)).toEqual(pointsOf(6.67, 6.67));
  });

  it('passes on the reason why there are no points', () => {
    expect(toScore('unjudged', 2)).toEqual({ type: 'invalid', reason: 'unjudged' });
  });

  it('gives 0 of 0 for an item that counts nothing', () => {
    expect(toScore(0, 0)).toEqual(pointsOf(0, 0));
  });
});

describe('hundredths', () => {
  it('mends what binary fractions do to sums', () => {
    expect(hundredths(0.1 + 0.2)).toBe(0.3);
    expect(hundredths(1.5 * 3)).toBe(4.5);
  });
});

describe('sumScores', () => {
  it('adds earned and possible and counts unanswered and unjudged apart', () => {
    const sum = sumScores([
      { score: { type: 'points', earned: 1.5, possible: 2 }, possible: 2 },
      { score: { type: 'points', earned: 0, possible: 2 }, possible: 2 },
      { score: { type: 'invalid', reason: 'unanswered' }, possible: 1 },
      { score: { type: 'invalid', reason: 'unjudged' }, possible: 4 },
      { score: { type: 'invalid', reason: 'malformed' }, possible: 1 },
      { score: { type: 'invalid', reason: 'unknown-option' }, possible: 1 },
    ]);
    expect(sum).toEqual({ earned: 1.5, possible: 11, unanswered: 1, unjudged: 1 });
  });

  it('adds thirds and tenths without a rest', () => {
    const tenths = Array.from({ length: 30 }, () => ({
      score: { type: 'points', earned: 0.1, possible: 0.1 } as const,
      possible: 0.1,
    }));
    expect(sumScores(tenths)).toEqual({ earned: 3, possible: 3, unanswered: 0, unjudged: 0 });
  });

  it('gives zeros for nothing', () => {
    expect(sumScores([])).toEqual({ earned: 0, possible: 0, unanswered: 0, unjudged: 0 });
  });
});
