import { describe, expect, it } from 'vitest';
import { bankEdition } from '../../../../src/domain/paper/bank-edition.ts';
import { paperEdition } from '../../../../src/domain/paper/paper-edition.ts';
import { bankEntry, bankOf, blueprintOf, section } from '../../../builders/bank-builder.ts';

const ENTRIES = [bankEntry('a'), bankEntry('b', { topic: '派遣' }), bankEntry('c', { variantOf: 'a' })];

describe('bankEdition', () => {
  it('is four base32 digits', () => {
    expect(bankEdition(ENTRIES)).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(bankEdition([])).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}$/);
  });

  it('stays the same whatever the order of entries and of their fields', () => {
    const reordered = ENTRIES.map((entry) => ({ ...Object.fromEntries(Object.entries(entry).reverse()), ...entry }));
    expect(bankEdition([...reordered].reverse())).toBe(bankEdition(ENTRIES));
  });

  it.each([
    { revision: 2 },
    { id: 'd' },
    { type: 'multiple' },
    { lesson: 'supervision/other' },
    { topic: '其他' },
    { difficulty: 3 },
    { variantOf: 'b' },
  ] as const)('changes with %o, which may change a paper', (change) => {
    expect(bankEdition([{ ...bankEntry('a'), ...change }, ...ENTRIES.slice(1)])).not.toBe(bankEdition(ENTRIES));
  });

  it('keeps entries apart that only run together', () => {
    expect(bankEdition([bankEntry('a'), bankEntry('b')])).not.toBe(bankEdition([bankEntry('a'), bankEntry('b"')]));
  });
});

describe('paperEdition', () => {
  const bank = bankOf(ENTRIES);
  const one = section('one', 2);
  const edition = paperEdition(blueprintOf([one]), bank);

  it('changes with the bank', () => {
    expect(paperEdition(blueprintOf([one]), bankOf(ENTRIES, 'X4PV'))).not.toBe(edition);
  });

  it.each([
    blueprintOf([{ ...one, count: 3 }]),
    blueprintOf([{ ...one, pointsEach: 2 }]),
    blueprintOf([{ ...one, marking: { id: 'exact' } }]),
    blueprintOf([{ ...one, quotas: [{ by: 'difficulty', value: 3, count: 1 }] }]),
    blueprintOf([one], { passMark: 80 }),
    blueprintOf([one], { minutes: 61 }),
  ])('changes with a blueprint that would give another paper', (changed) => {
    expect(paperEdition(changed, bank)).not.toBe(edition);
  });

  it('stays when only wording was mended, so that printed codes stay good', () => {
    const mended = blueprintOf([{ ...one, title: '一、单项选择题' }], { title: '考核', summary: '改', source: '改' });
    expect(paperEdition(mended, bank)).toBe(edition);
  });
});
