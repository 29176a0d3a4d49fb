import { describe, expect, it } from 'vitest';
import { type ChanceFacts, chancesOf } from '../../../../src/domain/draw/draw-chances.ts';

const FACTS: ChanceFacts = { rule: 'cycle', eligible: ['a', 'b', 'c', 'd'], count: 1, spent: [] };
const chances = (facts: Partial<ChanceFacts>) => [...chancesOf({ ...FACTS, ...facts }).values()];

describe('chancesOf', () => {
  it('is the same for everybody by uniform, whoever was drawn before', () => {
    expect(chances({ rule: 'uniform', spent: ['a', 'b'] })).toEqual([0.25, 0.25, 0.25, 0.25]);
    expect(chances({ rule: 'uniform', count: 3 })).toEqual([0.75, 0.75, 0.75, 0.75]);
  });

  it('is none by cycle for the spent while enough are unspent', () => {
    expect(chances({ spent: ['a', 'b'] })).toEqual([0, 0, 0.5, 0.5]);
    expect(chances({ spent: ['a', 'b'], count: 2 })).toEqual([0, 0, 1, 1]);
  });

  it('is certain by cycle for the unspent where they are too few, and the rest is shared', () => {
    expect(chances({ spent: ['a', 'b', 'c'], count: 2 })).toEqual([1 / 3, 1 / 3, 1 / 3, 1]);
    expect(chances({ spent: ['a', 'b', 'c', 'd'], count: 2 })).toEqual([0.5, 0.5, 0.5, 0.5]);
  });

  it('is in proportion to the weight where one is drawn', () => {
    const [a, b, c, d] = chances({ rule: 'weighted', weights: [1, 2, 3, 4] });
    expect(a).toBeCloseTo(0.1, 9);
    expect(b).toBeCloseTo(0.2, 9);
    expect(c).toBeCloseTo(0.3, 9);
    expect(d).toBeCloseTo(0.4, 9);
  });

  it('is what the cases add up to where two of three are drawn', () => {
    // Left out is a: drawn b then c, or c then b. 2/6·3/4 + 3/6·2/3.
    const [a, b, c] = chances({ rule: 'weighted', eligible: ['a', 'b', 'c'], count: 2, weights: [1, 2, 3] });
    expect(a).toBeCloseTo(1 - (2 / 6) * (3 / 4) - (3 / 6) * (2 / 3), 9);
    expect(b).toBeCloseTo(1 - (1 / 6) * (3 / 5) - (3 / 6) * (1 / 3), 9);
    expect(c).toBeCloseTo(1 - (1 / 6) * (2 / 5) - (2 / 6) * (1 / 4), 9);
  });

  it('is the same for all of equal weight, as by uniform', () => {
    for (const chance of chances({ rule: 'weighted', weights: [7, 7, 7, 7], count: 3 })) {
      expect(chance).toBeCloseTo(0.75, 9);
    }
  });

  it('is certain where as many are drawn as there are, and where more are wanted', () => {
    expect(chances({ rule: 'weighted', weights: [1, 10, 1, 1], count: 4 })).toEqual([1, 1, 1, 1]);
    expect(chances({ count: 9 })).toEqual([1, 1, 1, 1]);
  });

  it('lists an id given twice once, and nobody where nobody can be drawn', () => {
    expect([...chancesOf({ ...FACTS, eligible: ['a', 'b', 'a'] })]).toEqual([
      ['a', 0.5],
      ['b', 0.5],
    ]);
    expect(chances({ eligible: [] })).toEqual([]);
  });

  it('holds for 1,000 people of all weights: the chances make the number drawn', () => {
    const eligible = Array.from({ length: 1000 }, (_, i) => `p-${i}`);
    const weights = eligible.map((_, i) => 1 + (i % 10));
    const all = chances({ rule: 'weighted', eligible, weights, count: 20 });
    expect(all.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(20, 8);
    expect(all[9]).toBeGreaterThan(9 * (all[0] ?? 1));
  });
});
