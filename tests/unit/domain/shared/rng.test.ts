import { describe, expect, it } from 'vitest';
import { rngOf, seedOf, shuffled } from '../../../../src/domain/shared/rng.ts';

const tenOf = (seed: number | string): number[] => {
  const rng = rngOf(seed);
  return Array.from({ length: 10 }, () => rng.below(100));
};

/** Pearson's statistic against equal counts. */
function chiSquare(counts: readonly number[]): number {
  const expected = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}

/** Upper 0.1 % points of the chi-square distribution by degrees of freedom (tables of Abramowitz and Stegun, 26.8). */
const CRITICAL = { 5: 20.515, 9: 27.877, 23: 49.728 } as const;

describe('rngOf', () => {
  it('gives the same numbers for the same seed', () => {
    expect(tenOf(42)).toEqual(tenOf(42));
    expect(tenOf('草案|7')).toEqual(tenOf('草案|7'));
  });

  it('takes a number and the same number as text for one seed', () => {
    expect(tenOf(5)).toEqual(tenOf('5'));
  });

  it('gives other numbers for seeds one apart', () => {
    const firsts = Array.from({ length: 200 }, (_, seed) => tenOf(seed).join());
    expect(new Set(firsts).size).toBe(200);
  });

  it('keeps the numbers it gave before, because papers and draws are replayed from their seeds', () => {
    expect([tenOf(0), tenOf(1), tenOf('20261123')]).toMatchInlineSnapshot(`
      [
        [
          9,
          74,
          75,
          93,
          93,
          85,
          29,
          48,
          50,
          24,
        ],
        [
          80,
          0,
          6,
          22,
          76,
          5,
          36,
          79,
          6,
          32,
        ],
        [
          93,
          71,
          69,
          42,
          27,
          29,
          33,
          76,
          98,
          15,
        ],
      ]
    `);
  });

  it('is uniform over the first number of consecutive seeds', () => {
    const counts = Array.from({ length: 10 }, () => 0);
    for (let seed = 0; seed < 100_000; seed += 1) {
      const drawn = rngOf(seed).below(10);
      counts[drawn] = (counts[drawn] ?? 0) + 1;
    }
    expect(chiSquare(counts)).toBeLessThan(CRITICAL[9]);
  });

  it('is uniform within one source, also where 2³² is no multiple of n', () => {
    const rng = rngOf('uniform');
    const counts = Array.from({ length: 6 }, () => 0);
    for (let draw = 0; draw < 60_000; draw += 1) {
      const drawn = rng.below(6);
      counts[drawn] = (counts[drawn] ?? 0) + 1;
    }
    expect(chiSquare(counts)).toBeLessThan(CRITICAL[5]);
  });

  it('does not favour small numbers below three quarters of its range', () => {
    // Without rejection the first third of 3 × 2^30 would come up twice as often as the others.
    const rng = rngOf('large');
    const size = 3 * 2 ** 30;
    const inFirstThird = Array.from({ length: 9000 }, () => rng.below(size)).filter((drawn) => drawn < size / 3).length;
    expect(inFirstThird).toBeGreaterThan(2800);
    expect(inFirstThird).toBeLessThan(3200);
  });

  it('stays in range at both ends', () => {
    const rng = rngOf(3);
    expect(Array.from({ length: 20 }, () => rng.below(1))).toEqual(Array.from({ length: 20 }, () => 0));
    const wide = Array.from({ length: 1000 }, () => rng.below(2 ** 32));
    expect(wide.every((drawn) => Number.isInteger(drawn) && drawn >= 0 && drawn < 2 ** 32)).toBe(true);
  });

  it.each([0, -1, 1.5, Number.NaN, 2 ** 32 + 1])('throws when asked to choose below %d', (n) => {
    expect(() => rngOf(1).below(n)).toThrow(RangeError);
  });
});

describe('shuffled', () => {
  it('keeps every entry and leaves the given list alone', () => {
    const list = Array.from({ length: 50 }, (_, at) => at);
    const turned = shuffled(list, rngOf(8));
    expect(turned).not.toEqual(list);
    expect([...turned].sort((a, b) => a - b)).toEqual(list);
    expect(list[0]).toBe(0);
  });

  it('keeps equal and absent entries', () => {
    expect(shuffled([undefined, undefined], rngOf(1))).toEqual([undefined, undefined]);
    expect(shuffled([], rngOf(1))).toEqual([]);
  });

  it('gives each of the 24 orders of four entries equally often', () => {
    const counts = new Map<string, number>();
    for (let seed = 0; seed < 24_000; seed += 1) {
      const order = shuffled(['a', 'b', 'c', 'd'], rngOf(seed)).join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(24);
    expect(chiSquare([...counts.values()])).toBeLessThan(CRITICAL[23]);
  });
});

describe('seedOf', () => {
  it('keeps the seeds it gave before', () => {
    expect(['', 'a', 'paper|item|7', '卷号|甲'].map(seedOf)).toMatchInlineSnapshot(`
      [
        2872998923,
        444641715,
        2949571079,
        3562170113,
      ]
    `);
  });

  it('gives a whole number of 32 bits', () => {
    for (const text of ['', '一', 'x'.repeat(1000)]) {
      const seed = seedOf(text);
      expect(Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32).toBe(true);
    }
  });

  it('tells joined texts apart that a sum would confuse', () => {
    expect(seedOf('1|12')).not.toBe(seedOf('11|2'));
    expect(seedOf('ab')).not.toBe(seedOf('ba'));
  });

  it('has no collision among 20,000 item seeds', () => {
    const seeds = Array.from({ length: 20_000 }, (_, at) => seedOf(`ZF-7K|tst-item-${at}`));
    expect(new Set(seeds).size).toBe(20_000);
  });
});
