import { describe, expect, it } from 'vitest';
import { drawItems } from '../../../../src/domain/draw/draw-items.ts';
import { type DrawRule, drawPeople } from '../../../../src/domain/draw/draw-people.ts';
import { DRAWS_TWO, PEOPLE, POOL, SPENT, USED, WEIGHTS } from '../../../golden/draw-two.ts';

describe.each(DRAWS_TWO)('zhouke-draw-2 with the seed $seed', ({ seed, spoken, items, ...orders }) => {
  it.each(['uniform', 'cycle', 'weighted'] as const)(
    'orders people by %s as another program does',
    (rule: DrawRule) => {
      const drawn = drawPeople({ eligible: PEOPLE, count: 5, rule, spent: SPENT, weights: WEIGHTS, seed, spoken });
      expect(drawn).toMatchObject({ type: 'drawn', algorithm: 'zhouke-draw-2', order: orders[rule] });
    },
  );

  it('orders items by use, tier and difficulty as another program does', () => {
    const drawn = drawItems({ pool: POOL, used: USED, count: 5, seed, spoken });
    expect(drawn).toEqual({ order: items, items: items.slice(0, 5), repeated: 0 });
  });
});
