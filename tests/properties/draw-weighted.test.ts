import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chancesOf } from '../../src/domain/draw/draw-chances.ts';
import { DRAW_RULES, drawPeople, type PeopleDraw } from '../../src/domain/draw/draw-people.ts';
import { CHI_SQUARE_LIMIT, chiSquareOf } from '../builders/chi-square.ts';

/** Fixed, so that the outcome is the same on every run. */
const SEEDS = 20_000;
const PEOPLE = Array.from({ length: 10 }, (_, i) => `p-${i}`);
const WEIGHTS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const SPENT = PEOPLE.slice(0, 7);

const drawn = (draw: PeopleDraw) => {
  const result = drawPeople(draw);
  if (result.type !== 'drawn') throw new Error('nobody to draw');
  return result;
};

const facts = fc.record({
  rule: fc.constantFrom(...DRAW_RULES),
  weights: fc.array(fc.integer({ min: 1, max: 10 }), { minLength: 1, maxLength: 40 }),
  share: fc.double({ min: 0, max: 1, noNaN: true }),
  spent: fc.nat(40),
  seed: fc.stringMatching(/^[0-9a-f]{8}$/),
});

describe('chances', () => {
  it('make up the number drawn, nobody having more than certainty, whatever the rule', () => {
    fc.assert(
      fc.property(facts, ({ rule, weights, share, spent }) => {
        const eligible = weights.map((_, i) => `p-${i}`);
        const count = 1 + Math.floor(share * (eligible.length - 1));
        const all = [...chancesOf({ rule, eligible, count, spent: eligible.slice(0, spent), weights }).values()];
        expect(all.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(count, 8);
        expect(all.every((chance) => chance >= 0 && chance <= 1)).toBe(true);
      }),
    );
  });

  it('grow with the weight and with the number drawn', () => {
    fc.assert(
      fc.property(facts, ({ weights, share }) => {
        const eligible = weights.map((_, i) => `p-${i}`);
        const count = 1 + Math.floor(share * (eligible.length - 1));
        const few = chancesOf({ rule: 'weighted', eligible, count, spent: [], weights });
        const more = chancesOf({ rule: 'weighted', eligible, count: count + 1, spent: [], weights });
        for (const [i, id] of eligible.entries()) {
          expect(more.get(id) ?? 0).toBeGreaterThanOrEqual((few.get(id) ?? 0) - 1e-9);
          const heavier = eligible.filter((_, other) => (weights[other] ?? 0) >= (weights[i] ?? 0));
          const least = Math.min(...heavier.map((other) => few.get(other) ?? 0));
          expect(few.get(id) ?? 0).toBeLessThanOrEqual(least + 1e-9);
        }
      }),
      { numRuns: 60 },
    );
  });

  it.each(DRAW_RULES)('are how often each person is drawn by %s', (rule) => {
    const draw = { rule, eligible: PEOPLE, count: 4, spent: SPENT, weights: WEIGHTS };
    const chances = chancesOf(draw);
    const counts = new Map(PEOPLE.map((id) => [id, 0]));
    for (let seed = 0; seed < SEEDS; seed += 1) {
      for (const id of drawn({ ...draw, seed: `seed ${seed}`, spoken: '' }).people) {
        counts.set(id, (counts.get(id) ?? Number.NaN) + 1);
      }
    }
    // Four standard deviations: once in 16,000 runs for one person, had the seeds not been fixed.
    for (const [id, chance] of chances) {
      const deviation = Math.sqrt(SEEDS * chance * (1 - chance));
      expect(Math.abs((counts.get(id) ?? 0) - SEEDS * chance)).toBeLessThanOrEqual(4 * deviation + 1e-6);
    }
  });
});

describe('the weighted rule over 20,000 seeds', () => {
  it('calls everybody to the first place as often as their weight says', () => {
    const first = new Map(PEOPLE.map((id) => [id, 0]));
    for (let seed = 0; seed < SEEDS; seed += 1) {
      const { order } = drawn({
        rule: 'weighted',
        eligible: PEOPLE,
        count: 1,
        spent: [],
        weights: WEIGHTS,
        seed: `seed ${seed}`,
        spoken: '',
      });
      first.set(order[0] ?? '', (first.get(order[0] ?? '') ?? Number.NaN) + 1);
    }
    const sum = WEIGHTS.reduce((total, weight) => total + weight, 0);
    const expected = WEIGHTS.map((weight) => (SEEDS * weight) / sum);
    expect(chiSquareOf([...first.values()], expected)).toBeLessThan(CHI_SQUARE_LIMIT[9]);
    // The same counts against equal chances are told apart, so the test can fail.
    expect(
      chiSquareOf(
        [...first.values()],
        WEIGHTS.map(() => SEEDS / 10),
      ),
    ).toBeGreaterThan(CHI_SQUARE_LIMIT[9]);
  });
});

describe('drawing by any rule', () => {
  it('orders everybody once, in the same order whatever the order of those eligible', () => {
    fc.assert(
      fc.property(facts, ({ rule, weights, seed, spent }) => {
        const people = weights.map((weight, i) => ({ id: `p-${i}`, weight }));
        const draw = (list: typeof people) =>
          drawn({
            rule,
            eligible: list.map(({ id }) => id),
            weights: list.map(({ weight }) => weight),
            spent: people.slice(0, spent).map(({ id }) => id),
            count: 1,
            seed,
            spoken: '7',
          }).order;
        const order = draw(people);
        expect([...order].sort()).toEqual(people.map(({ id }) => id).sort());
        expect(draw([...people].reverse())).toEqual(order);
      }),
    );
  });

  it('begins the same way however many are drawn', () => {
    fc.assert(
      fc.property(facts, ({ rule, weights, seed }) => {
        const eligible = weights.map((_, i) => `p-${i}`);
        const people = (count: number) => drawn({ rule, eligible, weights, spent: [], count, seed, spoken: '' }).people;
        const whole = people(eligible.length);
        for (let count = 1; count <= eligible.length; count += 1) expect(people(count)).toEqual(whole.slice(0, count));
      }),
      { numRuns: 30 },
    );
  });
});
