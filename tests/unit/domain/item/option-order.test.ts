import { describe, expect, it } from 'vitest';
import { letterAt, orderedOptions } from '../../../../src/domain/item/option-order.ts';
import { multipleItem } from '../../../builders/item.ts';

const { options } = multipleItem();
const idsAt = (seed: number, list = options): string =>
  orderedOptions(list, seed)
    .map((option) => option.id)
    .join('');

describe('orderedOptions', () => {
  it('gives the same order for the same seed', () => {
    expect(idsAt(42)).toBe(idsAt(42));
  });

  it('keeps the orders it gave before, so that a resumed paper looks the same after an update', () => {
    expect([1, 2, 3, 4_294_967_295].map((seed) => idsAt(seed))).toMatchInlineSnapshot(`
      [
        "CEDBA",
        "ADCBE",
        "ECBDA",
        "BCEAD",
      ]
    `);
  });

  it('does not depend on the order the options are given in', () => {
    expect(idsAt(42, [...options].reverse())).toBe(idsAt(42));
  });

  it('keeps every option once, with its text', () => {
    const turned = orderedOptions(options, 5);
    expect(turned).toHaveLength(options.length);
    expect(new Set(turned)).toEqual(new Set(options));
  });

  it('puts each option at each place about equally often over many seeds', () => {
    const first = new Map<string, number>();
    for (let seed = 0; seed < 5000; seed += 1) {
      const id = idsAt(seed).charAt(0);
      first.set(id, (first.get(id) ?? 0) + 1);
    }
    expect([...first.values()].every((times) => times > 900 && times < 1100)).toBe(true);
    expect(first.size).toBe(5);
  });

  it('leaves the given list alone and an empty list empty', () => {
    const before = [...options];
    orderedOptions(options, 9);
    expect(options).toEqual(before);
    expect(orderedOptions([], 9)).toEqual([]);
  });
});

describe('letterAt', () => {
  it('counts letters from A', () => {
    expect([0, 1, 4, 7].map(letterAt)).toEqual(['A', 'B', 'E', 'H']);
  });
});
