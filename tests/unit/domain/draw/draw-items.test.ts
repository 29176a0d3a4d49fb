import { describe, expect, it } from 'vitest';
import { drawItems, type ItemDraw, nextItem } from '../../../../src/domain/draw/draw-items.ts';
import type { Difficulty } from '../../../../src/domain/item/item.ts';
import { poolOf } from '../../../builders/draw-builder.ts';

const ITEMS = ['i1', 'i2', 'i3', 'i4', 'i5', 'i6'];
const DRAW: ItemDraw = { pool: poolOf(ITEMS), used: [], count: 4, seed: '00ff', spoken: '' };
const even = (ids: readonly string[], difficulty: Difficulty = 1) => poolOf(ids, { difficulty });

/** The difficulties of the items asked, place by place. */
function asked(pool: ItemDraw['pool'], count = 5, seed = '00ff'): readonly number[] {
  const { items } = drawItems({ ...DRAW, pool, count, seed });
  return items.map((id) => pool.find(({ item }) => item === id)?.difficulty ?? 0);
}

describe('drawItems', () => {
  it('gives each place another item, the same ones for the same seed', () => {
    const { items, repeated } = drawItems(DRAW);
    expect(new Set(items).size).toBe(4);
    expect(repeated).toBe(0);
    expect(drawItems({ ...DRAW, pool: [...DRAW.pool].reverse() }).items).toEqual(items);
    expect(drawItems({ ...DRAW, seed: '00fe' }).items).not.toEqual(items);
    expect(drawItems({ ...DRAW, spoken: '1' }).items).not.toEqual(items);
  });

  it('begins the same way however many are asked', () => {
    const { order } = drawItems(DRAW);
    for (let count = 1; count <= 6; count += 1) {
      expect(drawItems({ ...DRAW, count }).items).toEqual(order.slice(0, count));
    }
  });

  it('never gives an item of the last sessions while others are left, even of a lower tier', () => {
    const pool = [...poolOf(['a1', 'a2']), ...poolOf(['b1'], { tier: 2 }), ...poolOf(['c1'], { tier: 3 })];
    const { order, repeated } = drawItems({ ...DRAW, pool, used: ['a1', 'b1'], count: 3 });
    expect(order).toEqual(['a2', 'c1', 'a1', 'b1']);
    expect(repeated).toBe(1);
  });

  it("asks today's lesson first, then weak topics, then the rest", () => {
    const pool = [...even(['c1', 'c2']), ...poolOf(['b1', 'b2'], { tier: 2 }), ...poolOf(['a1', 'a2'], { tier: 3 })];
    const { order } = drawItems({ ...DRAW, pool });
    expect([order.slice(0, 2), order.slice(2, 4), order.slice(4)].map((tier) => [...tier].sort())).toEqual([
      ['c1', 'c2'],
      ['b1', 'b2'],
      ['a1', 'a2'],
    ]);
  });

  it('asks used items again only after the others, and counts them', () => {
    const { items, repeated } = drawItems({ ...DRAW, used: ['i1', 'i2', 'i3', 'elsewhere'] });
    expect([...items.slice(0, 3)].sort()).toEqual(['i4', 'i5', 'i6']);
    expect(['i1', 'i2', 'i3']).toContain(items[3]);
    expect(repeated).toBe(1);
  });

  it('balances five as two easy, two middling and one hard, whatever the seed', () => {
    const pool = [...even(['a', 'b', 'c', 'd', 'e'], 1), ...even(['f', 'g', 'h'], 2), ...even(['i', 'j'], 3)];
    for (const seed of ['1', '2', '3', '4']) expect(asked(pool, 5, seed)).toEqual([1, 2, 1, 2, 3]);
    expect(asked(pool, 10)).toEqual([1, 2, 1, 2, 3, 1, 2, 1, 1, 3]);
  });

  it('takes what comes nearest where a difficulty is missing', () => {
    expect(asked([...even(['a', 'b', 'c'], 1), ...even(['d', 'e', 'f'], 3)])).toEqual([1, 1, 1, 3, 3]);
    expect(asked(even(['a', 'b', 'c', 'd', 'e'], 3))).toEqual([3, 3, 3, 3, 3]);
  });

  it("makes up from the next tier for what today's lesson lacks in difficulty", () => {
    const pool = [...even(['a', 'b', 'c'], 1), ...poolOf(['d', 'e', 'f'], { tier: 2 })];
    expect(asked(pool)).toEqual([1, 1, 1, 2, 3]);
  });

  it('asks again from the first on where there are fewer items than people', () => {
    const { items, repeated } = drawItems({ ...DRAW, pool: even(['i1', 'i2', 'i2']), count: 5 });
    expect([...items.slice(0, 2)].sort()).toEqual(['i1', 'i2']);
    expect(items).toEqual([items[0], items[1], items[0], items[1], items[0]]);
    expect(repeated).toBe(3);
  });

  it('takes the first entry of an item listed twice', () => {
    const pool = [...even(['a'], 3), ...poolOf(['a'], { tier: 3 }), ...poolOf(['b'], { tier: 2 })];
    expect(drawItems({ ...DRAW, pool }).order).toEqual(['a', 'b']);
  });

  it('gives none where there are none', () => {
    expect(drawItems({ ...DRAW, pool: [] })).toEqual({ order: [], items: [], repeated: 0 });
  });

  it('takes items without regard to tier and difficulty by zhouke-draw-1, unused ones first', () => {
    const pool = [...poolOf(['a', 'b', 'c']), ...poolOf(['d', 'e'], { tier: 3 })];
    const first = drawItems({ ...DRAW, pool, used: ['b'], algorithm: 'zhouke-draw-1' });
    const plain = drawItems({
      ...DRAW,
      pool: even(['a', 'b', 'c', 'd', 'e']),
      used: ['b'],
      algorithm: 'zhouke-draw-1',
    });
    expect(first).toEqual(plain);
    expect(first.order.at(-1)).toBe('b');
  });
});

describe('nextItem', () => {
  it('gives the first not asked, and none when all were', () => {
    expect(nextItem(['a', 'b', 'c'], new Set(['a', 'c']))).toBe('b');
    expect(nextItem(['a'], new Set(['a']))).toBeNull();
  });
});
