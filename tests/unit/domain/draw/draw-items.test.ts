import { describe, expect, it } from 'vitest';
import { drawItems, type ItemDraw } from '../../../../src/domain/draw/draw-items.ts';

const ITEMS = ['i1', 'i2', 'i3', 'i4', 'i5', 'i6'];
const DRAW: ItemDraw = { items: ITEMS, used: [], count: 4, seed: '00ff', spoken: '' };

describe('drawItems', () => {
  it('gives each place another item, the same ones for the same seed', () => {
    const { items, repeated } = drawItems(DRAW);
    expect(new Set(items).size).toBe(4);
    expect(repeated).toBe(0);
    expect(drawItems({ ...DRAW, items: [...ITEMS].reverse() })).toEqual({ items, repeated });
    expect(drawItems({ ...DRAW, seed: '00fe' }).items).not.toEqual(items);
    expect(drawItems({ ...DRAW, spoken: '1' }).items).not.toEqual(items);
  });

  it('never gives an item asked earlier today while others are left', () => {
    const { items, repeated } = drawItems({ ...DRAW, used: ['i1', 'i2'] });
    expect([...items].sort()).toEqual(['i3', 'i4', 'i5', 'i6']);
    expect(repeated).toBe(0);
  });

  it("asks today's items again only after the others, and counts them", () => {
    const { items, repeated } = drawItems({ ...DRAW, used: ['i1', 'i2', 'i3', 'elsewhere'] });
    expect([...items.slice(0, 3)].sort()).toEqual(['i4', 'i5', 'i6']);
    expect(['i1', 'i2', 'i3']).toContain(items[3]);
    expect(repeated).toBe(1);
  });

  it('repeats in the same order where a lesson has fewer items than people are drawn', () => {
    const { items, repeated } = drawItems({ ...DRAW, items: ['i1', 'i2', 'i2'], count: 5 });
    expect([...items.slice(0, 2)].sort()).toEqual(['i1', 'i2']);
    expect(items).toEqual([items[0], items[1], items[0], items[1], items[0]]);
    expect(repeated).toBe(3);
  });

  it('gives none where the lesson has none', () => {
    expect(drawItems({ ...DRAW, items: [] })).toEqual({ items: [], repeated: 0 });
  });
});
