import { describe, expect, it } from 'vitest';
import { drawItems } from '../../src/domain/draw/draw-items.ts';
import { drawPeople } from '../../src/domain/draw/draw-people.ts';
import { CHI_SQUARE_LIMIT, chiSquare } from '../builders/chi-square.ts';
import { poolOf } from '../builders/draw-builder.ts';

/** Fixed, so that the outcome is the same on every run. */
const SEEDS = 100_000;
const PEOPLE = Array.from({ length: 10 }, (_, i) => `p-${i}`);
const ITEMS = Array.from({ length: 20 }, (_, i) => `item-${i}`);
const POOL = poolOf(ITEMS, { difficulty: 1 });

/** Counts how often each of the keys comes. */
function tally(keys: readonly string[]): { readonly add: (key: string) => void; readonly counts: () => number[] } {
  const counts = new Map(keys.map((key) => [key, 0]));
  return {
    add(key) {
      counts.set(key, (counts.get(key) ?? Number.NaN) + 1);
    },
    counts: () => [...counts.values()],
  };
}

/** Two places are looked at together, so that a draw with fair places but linked ones is found out. */
function pairsOf(ids: readonly string[]): readonly string[] {
  return ids.flatMap((first) => ids.filter((second) => second !== first).map((second) => `${first} ${second}`));
}

describe('draws over 100,000 seeds', () => {
  it('call everybody to every place equally often, and every pair to the first two', () => {
    const places = [0, 1, 2, 3, 4].map(() => tally(PEOPLE));
    const pairs = tally(pairsOf(PEOPLE));
    for (let seed = 0; seed < SEEDS; seed += 1) {
      const drawn = drawPeople({
        eligible: PEOPLE,
        count: 5,
        spent: [],
        rule: 'cycle',
        seed: `seed ${seed}`,
        spoken: '',
      });
      if (drawn.type !== 'drawn') throw new Error('nobody to draw');
      for (const [place, id] of drawn.people.entries()) places[place]?.add(id);
      pairs.add(`${drawn.people[0] ?? ''} ${drawn.people[1] ?? ''}`);
    }
    for (const place of places) expect(chiSquare(place.counts())).toBeLessThan(CHI_SQUARE_LIMIT[9]);
    expect(chiSquare(pairs.counts())).toBeLessThan(CHI_SQUARE_LIMIT[89]);
  });

  it('ask every item equally often at the first place and at the last', () => {
    const first = tally(ITEMS);
    const last = tally(ITEMS);
    for (let seed = 0; seed < SEEDS; seed += 1) {
      const { items } = drawItems({ pool: POOL, used: [], count: 5, seed: `seed ${seed}`, spoken: '' });
      first.add(items[0] ?? '');
      last.add(items[4] ?? '');
    }
    expect(chiSquare(first.counts())).toBeLessThan(CHI_SQUARE_LIMIT[19]);
    expect(chiSquare(last.counts())).toBeLessThan(CHI_SQUARE_LIMIT[19]);
  });

  it('would be caught if they favoured the first numbers as a bare remainder of a byte does', () => {
    // 256 is no multiple of 10: 0 to 5 come 26 times in 256, 6 to 9 only 25 times.
    const biased = PEOPLE.map((_, i) => (i < 6 ? 26 : 25) * (SEEDS / 256));
    expect(chiSquare(biased)).toBeGreaterThan(CHI_SQUARE_LIMIT[9]);
  });
});
