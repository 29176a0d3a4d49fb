import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LastAnswer, pickQuizItems } from '../../../../src/domain/attempt/pick-quiz-items.ts';
import { rngOf, shuffled } from '../../../../src/domain/shared/rng.ts';

interface Entry {
  readonly id: string;
  readonly variantOf?: string;
}

const ITEMS: readonly Entry[] = Array.from({ length: 20 }, (_, at) => ({ id: `tst-${String(at).padStart(2, '0')}` }));
const NONE = new Map<string, LastAnswer>();
const idsOf = (items: readonly Entry[]): string[] => items.map((item) => item.id);

function pick(items: readonly Entry[], history: ReadonlyMap<string, LastAnswer>, count: number, seed = 1): string[] {
  return idsOf(pickQuizItems({ items, history, count, rng: rngOf(seed) }));
}

describe('pickQuizItems', () => {
  it('takes items never answered before all others', () => {
    const history = new Map(ITEMS.slice(0, 12).map((item) => [item.id, { right: false, at: 5 }]));
    expect(pick(ITEMS, history, 8).sort()).toEqual(idsOf(ITEMS.slice(12)));
  });

  it('takes items answered wrong next, then the ones right longest ago', () => {
    const history = new Map<string, LastAnswer>([
      ['tst-00', { right: true, at: 300 }],
      ['tst-01', { right: true, at: 100 }],
      ['tst-02', { right: false, at: 900 }],
      ['tst-03', { right: true, at: 200 }],
    ]);
    expect(pick(ITEMS.slice(0, 5), history, 5)).toEqual(['tst-04', 'tst-02', 'tst-01', 'tst-03', 'tst-00']);
    expect(pick(ITEMS.slice(0, 5), history, 3)).toEqual(['tst-04', 'tst-02', 'tst-01']);
  });

  it('picks the same for the same seed, whatever the order of the list', () => {
    const history = new Map([['tst-03', { right: false, at: 1 }]]);
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (seed, listSeed) => {
        const turned = shuffled(ITEMS, rngOf(listSeed));
        expect(pick(turned, history, 10, seed)).toEqual(pick(ITEMS, history, 10, seed));
      }),
      { seed: 51 },
    );
  });

  it('picks otherwise for another seed', () => {
    const picks = new Set(Array.from({ length: 20 }, (_, seed) => pick(ITEMS, NONE, 10, seed).join()));
    expect(picks.size).toBe(20);
  });

  it('gives every unseen item the same chance', () => {
    const counts = new Map<string, number>();
    for (let seed = 0; seed < 2000; seed += 1) {
      for (const id of pick(ITEMS, NONE, 10, seed)) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    expect(counts.size).toBe(20);
    expect([...counts.values()].every((times) => times > 900 && times < 1100)).toBe(true);
  });

  it('never takes two wordings of one question', () => {
    const items = [{ id: 'a' }, { id: 'b', variantOf: 'a' }, { id: 'c', variantOf: 'a' }, { id: 'd' }];
    for (let seed = 0; seed < 30; seed += 1) {
      const picked = pick(items, NONE, 4, seed);
      expect(picked).toHaveLength(2);
      expect(picked).toContain('d');
    }
  });

  it('takes the wording not yet seen where another was answered', () => {
    const items = [{ id: 'a' }, { id: 'b', variantOf: 'a' }];
    expect(pick(items, new Map([['a', { right: true, at: 1 }]]), 2)).toEqual(['b']);
  });

  it('gives all there are where fewer are left than asked for', () => {
    expect(pick(ITEMS.slice(0, 3), NONE, 10)).toHaveLength(3);
    expect(pick([], NONE, 10)).toEqual([]);
    expect(pick(ITEMS, NONE, 0)).toEqual([]);
  });
});
