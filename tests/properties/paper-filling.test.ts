import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemblePaper } from '../../src/domain/paper/assemble-paper.ts';
import type { BankEntry, BlueprintSection, Quota } from '../../src/domain/paper/blueprint.ts';
import { checkBlueprint } from '../../src/domain/paper/check-blueprint.ts';
import { rngOf, shuffled } from '../../src/domain/shared/rng.ts';
import { bankEntry, bankOf, blueprintOf, section } from '../builders/bank-builder.ts';

const lesson = fc.constantFrom('h1/a', 'h1/b', 'h2/c');
const topic = fc.constantFrom('t', 'u');
const difficulty = fc.constantFrom(1 as const, 2 as const, 3 as const);

const entries = fc
  .array(
    fc.record({
      lesson,
      topic,
      difficulty,
      type: fc.constantFrom('single' as const, 'single' as const, 'multiple' as const),
      // Mostly no variant, or tiny banks could fill next to nothing.
      variant: fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.nat(8) }),
    }),
    { maxLength: 9 },
  )
  .map((list) =>
    list.map(({ variant, ...facts }, i) =>
      bankEntry(`i${i}`, variant === null ? facts : { ...facts, variantOf: `i${variant}` }),
    ),
  );

const quota: fc.Arbitrary<Quota> = fc.oneof(
  fc.record({ by: fc.constant('topic' as const), value: topic, count: fc.constantFrom(1, 1, 2) }),
  fc.record({ by: fc.constant('lesson' as const), value: lesson, count: fc.constantFrom(1, 1, 2) }),
  fc.record({
    by: fc.constant('handbook' as const),
    value: fc.constantFrom('h1', 'h2'),
    count: fc.constantFrom(1, 1, 2),
  }),
  fc.record({ by: fc.constant('difficulty' as const), value: difficulty, count: fc.constantFrom(1, 1, 2) }),
);

const sections = fc
  .array(
    fc.record({
      count: fc.integer({ min: 1, max: 3 }),
      type: fc.constantFrom('single' as const, 'single' as const, 'multiple' as const),
      quotas: fc.array(quota, { maxLength: 3, size: 'small' }),
      handbooks: fc.option(fc.constant(['h1']), { freq: 3 }),
    }),
    { minLength: 1, maxLength: 2 },
  )
  .map((list) =>
    list.map(({ count, handbooks, ...facts }, i) =>
      section(`s${i}`, count, handbooks === null ? facts : { ...facts, from: { handbooks } }),
    ),
  );

function traitOf(entry: BankEntry, by: Quota['by']): string | number {
  return by === 'handbook' ? (entry.lesson.split('/')[0] ?? '') : entry[by];
}

function fits(entry: BankEntry, { type, from }: BlueprintSection): boolean {
  return entry.type === type && (from?.handbooks?.includes(entry.lesson.split('/')[0] ?? '') ?? true);
}

function meetsQuotas(chosen: readonly BankEntry[], { quotas = [] }: BlueprintSection): boolean {
  return quotas.every(({ by, value, count }) => chosen.filter((entry) => traitOf(entry, by) === value).length >= count);
}

/** For every item a name it shares with its other wordings: slow and plain on purpose, unlike the code. */
function familiesOf(bank: readonly BankEntry[]): Map<string, string> {
  const family = new Map(
    bank.flatMap(({ id, variantOf = id }) => [[id, id] as const, [variantOf, variantOf] as const]),
  );
  for (const { id, variantOf = id } of bank) {
    const [from, to] = [family.get(id), family.get(variantOf) ?? ''];
    for (const [member, name] of family) family.set(member, name === from ? to : name);
  }
  return family;
}

/** Tries every way to give every entry to one section or to none. */
function canBeFilled(bank: readonly BankEntry[], wanted: readonly BlueprintSection[]): boolean {
  const family = familiesOf(bank);
  const chosen = wanted.map((): BankEntry[] => []);
  const used = new Set<string>();
  function tryFrom(index: number): boolean {
    const entry = bank[index];
    if (entry === undefined) {
      return wanted.every((each, i) => chosen[i]?.length === each.count && meetsQuotas(chosen[i] ?? [], each));
    }
    if (tryFrom(index + 1)) return true;
    const name = family.get(entry.id) ?? entry.id;
    if (used.has(name)) return false;
    used.add(name);
    const found = wanted.some((each, i) => {
      if (!fits(entry, each) || (chosen[i]?.length ?? 0) >= each.count) return false;
      chosen[i]?.push(entry);
      const rest = tryFrom(index + 1);
      chosen[i]?.pop();
      return rest;
    });
    used.delete(name);
    return found;
  }
  return tryFrom(0);
}

describe('filling a blueprint', () => {
  it('finds a filling exactly where trying everything finds one', () => {
    let fillable = 0;
    let runs = 0;
    fc.assert(
      fc.property(entries, sections, fc.nat(1000), (bank, wanted, seed) => {
        const expected = canBeFilled(bank, wanted);
        runs += 1;
        fillable += expected ? 1 : 0;
        const blueprint = blueprintOf(wanted);
        expect(checkBlueprint(blueprint, bankOf(bank)).length === 0).toBe(expected);
        expect(assemblePaper({ blueprint, bank: bankOf(bank), seed }).type).toBe(expected ? 'paper' : 'shortfall');
      }),
      { numRuns: 3000, seed: 20_261_122 },
    );
    // Both outcomes have to be common, or the comparison says little.
    expect(fillable).toBeGreaterThan(runs / 8);
    expect(fillable).toBeLessThan((runs * 7) / 8);
  });

  it('gives papers that satisfy their blueprint, the same ones from a shuffled bank', () => {
    fc.assert(
      fc.property(entries, sections, fc.nat(2 ** 30 - 1), (bank, wanted, seed) => {
        const blueprint = blueprintOf(wanted);
        const result = assemblePaper({ blueprint, bank: bankOf(bank), seed });
        const mixed = bankOf(shuffled(bank, rngOf(seed)));
        expect(assemblePaper({ blueprint, bank: mixed, seed })).toEqual(result);
        if (result.type !== 'paper') return;
        const family = familiesOf(bank);
        const used = result.paper.sections.flatMap(({ items }) => items.map(({ item }) => family.get(item)));
        expect(new Set(used).size).toBe(used.length);
        for (const [i, { items }] of result.paper.sections.entries()) {
          const each = wanted[i] ?? section('none', 0);
          const chosen = items.flatMap(({ item }) => bank.filter(({ id }) => id === item));
          expect(chosen).toHaveLength(each.count);
          expect(chosen.every((entry) => fits(entry, each))).toBe(true);
          expect(meetsQuotas(chosen, each)).toBe(true);
        }
      }),
      { numRuns: 1000, seed: 20_261_123 },
    );
  });

  it('reports less found than wanted in every shortfall', () => {
    fc.assert(
      fc.property(entries, sections, (bank, wanted) => {
        const shortfalls = checkBlueprint(blueprintOf(wanted), bankOf(bank));
        for (const { found, wanted: count } of shortfalls) {
          expect(found).toBeLessThan(count);
          expect(found).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 1000, seed: 20_261_124 },
    );
  });
});

describe('a blueprint made from a paper that exists', () => {
  it('is filled with every seed, though its quotas leave hardly a choice', () => {
    for (let round = 0; round < 60; round += 1) {
      const rng = rngOf(`hidden paper ${round}`);
      const hidden = Array.from({ length: 20 }, (_, i) =>
        bankEntry(`hidden-${i}`, {
          lesson: `h${rng.below(3)}/l`,
          topic: `t${rng.below(4)}`,
          difficulty: ([1, 2, 3] as const)[rng.below(3)] ?? 1,
        }),
      );
      const others = Array.from({ length: 15 }, (_, i) =>
        bankEntry(`other-${i}`, { lesson: `h${rng.below(3)}/l`, topic: `t${rng.below(4)}` }),
      );
      const quotas = (['topic', 'difficulty'] as const).flatMap((by) =>
        [...new Set(hidden.map((entry) => entry[by]))].map((value): Quota => {
          const count = hidden.filter((entry) => entry[by] === value).length;
          return typeof value === 'number' ? { by: 'difficulty', value, count } : { by: 'topic', value, count };
        }),
      );
      const blueprint = blueprintOf([section('s', 20, { quotas })]);
      const bank = bankOf([...hidden, ...others]);
      expect(checkBlueprint(blueprint, bank)).toEqual([]);
      for (let seed = 0; seed < 5; seed += 1) {
        expect(assemblePaper({ blueprint, bank, seed }).type).toBe('paper');
      }
    }
  });
});
