import { describe, expect, it } from 'vitest';
import { checkBlueprint } from '../../../../src/domain/paper/check-blueprint.ts';
import { bankEntry, bankOf, blueprintOf, section } from '../../../builders/bank-builder.ts';

const BANK = bankOf([
  bankEntry('a', { topic: 't', difficulty: 1 }),
  bankEntry('b', { topic: 't', difficulty: 1 }),
  bankEntry('c', { topic: 'u', difficulty: 2 }),
  bankEntry('d', { topic: 'u', difficulty: 3, lesson: 'enforcement/credentials' }),
]);

describe('checkBlueprint', () => {
  it('finds nothing wrong with a blueprint that can be filled', () => {
    const quotas = [
      { by: 'topic', value: 't', count: 2 },
      { by: 'difficulty', value: 3, count: 1 },
      { by: 'lesson', value: 'enforcement/credentials', count: 1 },
      { by: 'handbook', value: 'supervision', count: 3 },
    ] as const;
    expect(checkBlueprint(blueprintOf([section('s', 4, { quotas })]), BANK)).toEqual([]);
  });

  it('names sections, quotas and sums of quotas that ask for too much, all at once', () => {
    const blueprint = blueprintOf([
      section('many', 9),
      section('quota', 2, { quotas: [{ by: 'difficulty', value: 3, count: 2 }] }),
      section('sum', 2, {
        quotas: [
          { by: 'topic', value: 't', count: 2 },
          { by: 'topic', value: 'u', count: 1 },
        ],
      }),
      section('none', 1, { type: 'case' }),
    ]);
    expect(checkBlueprint(blueprint, BANK)).toEqual([
      { section: 'many', of: 'section', wanted: 9, found: 4 },
      { section: 'quota', of: 'difficulty:3', wanted: 2, found: 1 },
      { section: 'sum', of: 'quotas', wanted: 3, found: 2 },
      { section: 'none', of: 'section', wanted: 1, found: 0 },
    ]);
  });

  it('tells when sections can be filled alone but not together', () => {
    expect(checkBlueprint(blueprintOf([section('one', 3), section('two', 3)]), BANK)).toEqual([
      { section: 'one', of: 'section', wanted: 3, found: 2 },
      { section: 'two', of: 'section', wanted: 3, found: 2 },
    ]);
  });

  it('tells when quotas can be met one by one but not at once', () => {
    const quotas = [
      { by: 'topic', value: 't', count: 1 },
      { by: 'difficulty', value: 3, count: 1 },
    ] as const;
    expect(checkBlueprint(blueprintOf([section('s', 1, { quotas })]), BANK)).toEqual([
      { section: 's', of: 'section', wanted: 1, found: 0 },
    ]);
    expect(checkBlueprint(blueprintOf([section('s', 2, { quotas })]), BANK)).toEqual([]);
  });

  it('takes the larger of two quotas for the same value', () => {
    const quotas = [
      { by: 'topic', value: 't', count: 1 },
      { by: 'topic', value: 't', count: 2 },
    ] as const;
    expect(checkBlueprint(blueprintOf([section('s', 2, { quotas })]), BANK)).toEqual([]);
  });

  it('leaves a scarce item to the section that can take nothing else', () => {
    const greedy = section('greedy', 3);
    const narrow = section('narrow', 1, { from: { lessons: ['enforcement/credentials'] } });
    expect(checkBlueprint(blueprintOf([greedy, narrow]), BANK)).toEqual([]);
  });

  it('answers in reasonable time where quotas of three kinds leave no choice at all', () => {
    const entries = Array.from({ length: 60 }, (_, i) =>
      bankEntry(`i${i}`, {
        topic: `t${(i * 7) % 5}`,
        difficulty: i % 3 === 0 ? 1 : i % 3 === 1 ? 2 : 3,
        lesson: `h${(i * 11) % 4}/l`,
      }),
    );
    const quotas = [
      ...[0, 1, 2, 3, 4].map((t) => ({ by: 'topic', value: `t${t}`, count: 12 }) as const),
      ...([1, 2, 3] as const).map((value) => ({ by: 'difficulty', value, count: 20 }) as const),
      ...[0, 1, 2, 3].map((h) => ({ by: 'handbook', value: `h${h}`, count: 15 }) as const),
    ];
    expect(checkBlueprint(blueprintOf([section('s', 60, { quotas })]), bankOf(entries))).toEqual([]);
    const tooMany = [...quotas.slice(1), { by: 'topic', value: 't0', count: 13 } as const];
    expect(checkBlueprint(blueprintOf([section('s', 60, { quotas: tooMany })]), bankOf(entries))).toEqual([
      { section: 's', of: 'topic:t0', wanted: 13, found: 12 },
      { section: 's', of: 'quotas', wanted: 61, found: 60 },
    ]);
  });
});
