import { describe, expect, it } from 'vitest';
import { openFilling } from '../../../../src/domain/paper/filling.ts';
import { findFilling, greedyFound } from '../../../../src/domain/paper/find-filling.ts';
import { quotaLabel, roleBook } from '../../../../src/domain/paper/role-book.ts';
import { supplyOf } from '../../../../src/domain/paper/supply.ts';
import { rngOf } from '../../../../src/domain/shared/rng.ts';
import { bankEntry, section } from '../../../builders/bank-builder.ts';

const HARD = { by: 'difficulty', value: 3, count: 1 } as const;
const TOPIC = { by: 'topic', value: '派遣', count: 2 } as const;

describe('roleBook', () => {
  const sections = [section('any', 2, { quotas: [HARD, TOPIC] }), section('some', 1, { from: { topics: ['派遣'] } })];

  it('gives an item one role in every section that admits it, with the quotas it counts for', () => {
    const { rolesOf } = roleBook(sections);
    expect(rolesOf(bankEntry('a', { topic: '派遣', difficulty: 3 }))).toEqual([
      { section: 0, quotas: [0, 1] },
      { section: 1, quotas: [] },
    ]);
    expect(rolesOf(bankEntry('b'))).toEqual([{ section: 0, quotas: [] }]);
    expect(rolesOf(bankEntry('c', { type: 'case' }))).toEqual([]);
  });

  it('gives items alike the very same roles', () => {
    const { rolesOf } = roleBook(sections);
    const [role] = rolesOf(bankEntry('a'));
    expect(rolesOf(bankEntry('b', { lesson: 'enforcement/x', difficulty: 2 }))[0]).toBe(role);
  });

  it('keeps the largest of several quotas for one value', () => {
    const { demands } = roleBook([section('s', 4, { quotas: [TOPIC, { ...TOPIC, count: 3 }, HARD, TOPIC] })]);
    expect(demands[0]?.quotas).toEqual([{ ...TOPIC, count: 3 }, HARD]);
  });

  it('names quotas by kind and value', () => {
    expect([HARD, TOPIC].map(quotaLabel)).toEqual(['difficulty:3', 'topic:派遣']);
  });
});

describe('supplyOf', () => {
  it('puts items that can play the same roles into one class, variants together', () => {
    const entries = [
      bankEntry('b', { difficulty: 3 }),
      bankEntry('a'),
      bankEntry('a-2', { difficulty: 3, variantOf: 'a' }),
      bankEntry('c', { lesson: 'enforcement/x', topic: '别的' }),
      bankEntry('m', { type: 'multiple' }),
    ];
    const { classes } = supplyOf([section('s', 2, { quotas: [HARD] })], entries);
    const ids = classes.map(({ units }) => units.map((unit) => unit.map((players) => players.map(({ id }) => id))));
    expect(ids).toEqual([[[['a'], ['a-2']]], [[['b']]], [[['c']]]]);
    expect(classes.map(({ roles }) => roles.map(({ quotas }) => quotas))).toEqual([[[], [0]], [[0]], [[]]]);
  });

  it('has as many classes for 5,000 items alike as for five', () => {
    const many = Array.from({ length: 5000 }, (_, i) => bankEntry(`i${i}`));
    expect(supplyOf([section('s', 2)], many).classes).toHaveLength(1);
  });
});

describe('openFilling', () => {
  const entries = [bankEntry('a', { difficulty: 3 }), bankEntry('b'), bankEntry('c')];
  const supply = supplyOf([section('s', 2, { quotas: [HARD] })], entries);

  it('wants the scarce quota before the section', () => {
    expect(openFilling(supply).wants()).toMatchObject([{ section: 0, quota: 0 }, { section: 0 }]);
  });

  it('is as before when a pick is taken back', () => {
    const filling = openFilling(supply);
    const before = filling.signature();
    const [pick] = filling.choices({ section: 0, quota: 0 });
    if (pick === undefined) throw new Error('nothing to pick');
    filling.put(pick);
    expect(filling.signature()).not.toBe(before);
    expect(filling.lacking(0)).toBe(1);
    filling.takeBack();
    expect(filling.signature()).toBe(before);
    expect(filling.lacking(0)).toBe(2);
  });

  it('gives up hope when the quota no longer fits into what is left', () => {
    const filling = openFilling(supply);
    const plain = { unitClass: supply.classes.findIndex(({ units }) => units.length === 2), role: 0 };
    filling.put(plain);
    expect(filling.isHopeful()).toBe(true);
    filling.put(plain);
    expect(filling.isHopeful()).toBe(false);
    expect(filling.choices({ section: 0 })).toEqual([]);
  });
});

describe('findFilling', () => {
  it('finds the one filling there is, whatever the seed', () => {
    const entries = [
      bankEntry('a', { topic: '派遣', difficulty: 3 }),
      bankEntry('b', { topic: '派遣' }),
      bankEntry('c', { difficulty: 3 }),
      bankEntry('d'),
    ];
    const supply = supplyOf([section('s', 2, { quotas: [HARD, TOPIC] })], entries);
    for (let seed = 0; seed < 20; seed += 1) {
      const picks = findFilling(supply, rngOf(seed)) ?? [];
      const ids = picks.map(({ unitClass, role }) => supply.classes[unitClass]?.units[0]?.[role]?.[0]?.id);
      expect(ids.sort()).toEqual(['a', 'b']);
    }
  });

  it('finds nothing where there is nothing, and the greedy count then falls short', () => {
    const supply = supplyOf([section('s', 3), section('t', 1)], [bankEntry('a'), bankEntry('b'), bankEntry('c')]);
    expect(findFilling(supply)).toBeUndefined();
    expect(greedyFound(supply).reduce((sum, found) => sum + found, 0)).toBe(3);
  });

  it('fills no sections with no picks', () => {
    expect(findFilling(supplyOf([], [bankEntry('a')]))).toEqual([]);
  });
});
