import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemblePaper } from '../../src/domain/paper/assemble-paper.ts';
import { paperEdition } from '../../src/domain/paper/paper-edition.ts';
import { pickSeed } from '../../src/domain/paper/pick-seed.ts';
import { variantRoots } from '../../src/domain/paper/variant-roots.ts';
import { bankEntry, bankOf, blueprintOf, section } from '../builders/bank-builder.ts';

const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
/** Any item may word any other differently, itself and one the bank does not hold too. */
const links = fc.dictionary(fc.constantFrom(...IDS), fc.constantFrom(...IDS, 'gone'));
const bankWith = (variants: Readonly<Record<string, string>>) =>
  IDS.map((id) => {
    const variantOf = Object.hasOwn(variants, id) ? variants[id] : undefined;
    return bankEntry(id, variantOf === undefined ? {} : { variantOf });
  });

/** Whether a chain of links joins two items, tried out step by step. */
function areJoined(variants: Readonly<Record<string, string>>, from: string, to: string): boolean {
  const reached = new Set([from]);
  for (let size = 0; size < reached.size; ) {
    size = reached.size;
    for (const [id, other] of Object.entries(variants)) {
      if (reached.has(id)) reached.add(other);
      if (reached.has(other)) reached.add(id);
    }
  }
  return reached.has(to);
}

describe('the wordings of an item', () => {
  it('have one root exactly where a chain joins them, in whatever direction', () => {
    fc.assert(
      fc.property(links, (variants) => {
        const rootOf = variantRoots(bankWith(variants));
        for (const a of IDS) for (const b of IDS) expect(rootOf(a) === rootOf(b)).toBe(areJoined(variants, a, b));
      }),
    );
  });

  it('have a root among themselves, the same in whatever order they are read', () => {
    fc.assert(
      fc.property(links, fc.shuffledSubarray(IDS, { minLength: IDS.length }), (variants, order) => {
        const rootOf = variantRoots(bankWith(variants));
        const other = variantRoots([...bankWith(variants)].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id)));
        for (const id of IDS) {
          expect(other(id)).toBe(rootOf(id));
          expect(areJoined(variants, id, rootOf(id))).toBe(true);
        }
      }),
    );
  });

  it('never meet on a paper, and are found to be too few exactly where their groups are', () => {
    fc.assert(
      fc.property(links, fc.integer({ min: 1, max: 8 }), fc.nat(1000), (variants, count, seed) => {
        const bank = bankOf(bankWith(variants));
        const rootOf = variantRoots(bank.entries);
        const groups = new Set(IDS.map(rootOf)).size;
        const result = assemblePaper({ blueprint: blueprintOf([section('s', count)]), bank, seed });
        expect(result.type).toBe(count <= groups ? 'paper' : 'shortfall');
        if (result.type === 'shortfall') {
          expect(result.shortfalls).toEqual([{ section: 's', of: 'section', wanted: count, found: groups }]);
          return;
        }
        const items = result.paper.sections.flatMap((each) => each.items.map(({ item }) => item));
        expect(new Set(items.map(rootOf)).size).toBe(count);
      }),
    );
  });
});

describe('the seed picked for somebody', () => {
  const bank = bankOf(Array.from({ length: 24 }, (_, i) => bankEntry(`i${i}`)));
  const blueprint = blueprintOf([section('s', 6)]);
  const seeds = fc.uniqueArray(fc.nat(2 ** 30 - 1), { minLength: 1, maxLength: 6 });

  it('is one of those offered, and none of them gives a fresher paper', () => {
    fc.assert(
      fc.property(seeds, fc.subarray(bank.entries.map(({ id }) => id)), (candidates, seen) => {
        const history = new Set(seen);
        const picked = pickSeed({ blueprint, bank, history, candidates });
        if (picked.type !== 'paper') throw new Error(picked.type);
        expect(candidates).toContain(picked.seed);
        expect(assemblePaper({ blueprint, bank, seed: picked.seed })).toEqual({ type: 'paper', paper: picked.paper });
        for (const seed of candidates) {
          const result = assemblePaper({ blueprint, bank, seed });
          const items = result.type === 'paper' ? result.paper.sections.flatMap((each) => each.items) : [];
          expect(items.filter(({ item }) => history.has(item)).length).toBeGreaterThanOrEqual(picked.seen);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('the edition of a blueprint', () => {
  it('does not change with the words people read, whatever they are', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (title, summary, source) => {
        const plain = blueprintOf([section('s', 2)]);
        const worded = blueprintOf([section('s', 2, { title })], { title, summary, source });
        expect(paperEdition(worded, bankOf([]))).toBe(paperEdition(plain, bankOf([])));
      }),
    );
  });
});
