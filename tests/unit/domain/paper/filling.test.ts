import { describe, expect, it } from 'vitest';
import { checkBlueprint } from '../../../../src/domain/paper/check-blueprint.ts';
import { openFilling } from '../../../../src/domain/paper/filling.ts';
import { findFilling, greedyFound } from '../../../../src/domain/paper/find-filling.ts';
import { supplyOf } from '../../../../src/domain/paper/supply.ts';
import { rngOf } from '../../../../src/domain/shared/rng.ts';
import { bankEntry, bankOf, blueprintOf, section } from '../../../builders/bank-builder.ts';

const HARD = { by: 'difficulty', value: 3, count: 1 } as const;
const EASY = { by: 'difficulty', value: 1, count: 1 } as const;

describe('openFilling', () => {
  const supply = supplyOf(
    [section('s', 2, { quotas: [HARD] }), section('t', 1)],
    [bankEntry('a', { difficulty: 3 }), bankEntry('b'), bankEntry('c')],
  );
  const hard = supply.classes.findIndex(({ units }) => units.length === 1);
  const plain = supply.classes.findIndex(({ units }) => units.length === 2);

  it('takes back nothing where nothing was put', () => {
    const filling = openFilling(supply);
    const before = filling.signature();
    filling.takeBack();
    expect(filling.signature()).toBe(before);
    expect(filling.picks).toEqual([]);
  });

  it('lacks nothing in a section that is not there and has none left of a class that is not', () => {
    const filling = openFilling(supply);
    expect(filling.lacking(9)).toBe(0);
    expect(filling.remaining(9)).toBe(0);
    expect(filling.choices({ section: 9 })).toEqual([]);
  });

  it('has one future whatever the order of the picks that led there', () => {
    const [one, other] = [openFilling(supply), openFilling(supply)];
    const roleOf = (unitClass: number, index: number): number =>
      supply.classes[unitClass]?.roles.findIndex((role) => role.section === index) ?? -1;
    const picks = [
      { unitClass: hard, role: roleOf(hard, 0) },
      { unitClass: plain, role: roleOf(plain, 1) },
    ];
    for (const pick of picks) one.put(pick);
    for (const pick of [...picks].reverse()) other.put(pick);
    expect(one.signature()).toBe(other.signature());
    expect(one.wants()).toEqual(other.wants());
  });

  it('offers a used-up class to nobody', () => {
    const filling = openFilling(supply);
    const [only] = filling.choices({ section: 0, quota: 0 });
    if (only === undefined) throw new Error('nothing to pick');
    filling.put(only);
    expect(filling.remaining(hard)).toBe(0);
    expect(filling.choices({ section: 0, quota: 0 })).toEqual([]);
    expect(filling.choices({ section: 1 }).map(({ unitClass }) => unitClass)).toEqual([plain]);
  });

  it('owes no quota anything that was served more often than asked for', () => {
    const many = supplyOf(
      [section('s', 3, { quotas: [HARD] })],
      ['a', 'b', 'c'].map((id) => bankEntry(id, { difficulty: 3 })),
    );
    const filling = openFilling(many);
    for (let i = 0; i < 3; i += 1) filling.put({ unitClass: 0, role: 0 });
    expect(filling.wants()).toEqual([]);
    expect(filling.lacking(0)).toBe(0);
    expect(filling.isHopeful()).toBe(true);
  });

  it('gives up hope at once where quotas of one kind ask for more than the section holds', () => {
    const tight = supplyOf(
      [section('s', 1, { quotas: [HARD, EASY] })],
      [bankEntry('a', { difficulty: 3 }), bankEntry('b')],
    );
    const filling = openFilling(tight);
    expect(filling.isHopeful()).toBe(false);
    expect(filling.lacking(0)).toBe(2);
    expect(findFilling(tight, rngOf(1))).toBeUndefined();
  });
});

describe('findFilling', () => {
  it('gives an item of two wordings the wording that a quota needs', () => {
    const entries = [bankEntry('a'), bankEntry('a-2', { difficulty: 3, variantOf: 'a' }), bankEntry('b')];
    const supply = supplyOf([section('s', 2, { quotas: [HARD] })], entries);
    for (let seed = 0; seed < 10; seed += 1) {
      const picks = findFilling(supply, rngOf(seed)) ?? [];
      const players = picks.map(({ unitClass, role }) =>
        supply.classes[unitClass]?.units[0]?.[role]?.map(({ id }) => id),
      );
      expect(players.sort()).toEqual([['a-2'], ['b']]);
    }
  });

  it('finds the same without a source of chance every time, largest class first', () => {
    const supply = supplyOf([section('s', 2)], [bankEntry('a'), bankEntry('b'), bankEntry('c')]);
    expect(findFilling(supply)).toEqual(findFilling(supply));
    expect(greedyFound(supply)).toEqual([2]);
  });

  it('counts for each section how far it got, none below 0, where the first takes what the second needs', () => {
    const supply = supplyOf([section('s', 2), section('t', 2, { quotas: [HARD] })], [bankEntry('a'), bankEntry('b')]);
    const found = greedyFound(supply);
    expect(found.every((count) => count >= 0)).toBe(true);
    expect(found.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(2);
  });
});

describe('checkBlueprint', () => {
  it('names a section of no item by itself and leaves the sound ones out', () => {
    const blueprint = blueprintOf([section('sound', 1), section('empty', 2, { type: 'ordering' })]);
    expect(checkBlueprint(blueprint, bankOf([bankEntry('a')]))).toEqual([
      { section: 'empty', of: 'section', wanted: 2, found: 0 },
    ]);
  });

  it('counts two wordings of one item once', () => {
    const entries = [bankEntry('a'), bankEntry('b', { variantOf: 'a' }), bankEntry('c', { variantOf: 'b' })];
    expect(checkBlueprint(blueprintOf([section('s', 2)]), bankOf(entries))).toEqual([
      { section: 's', of: 'section', wanted: 2, found: 1 },
    ]);
  });

  it('asks nothing of a blueprint without sections', () => {
    expect(checkBlueprint(blueprintOf([]), bankOf([]))).toEqual([]);
  });
});
