import { describe, expect, it } from 'vitest';
import { askedAt, askedOf, holdersAt, itemsSeenIn, recordLessons } from '../../../../src/domain/draw/draw-asked.ts';
import type { DrawRecord2 } from '../../../../src/domain/draw/draw-record.ts';
import { firstDraw, honestDraw, poolOf } from '../../../builders/draw-builder.ts';

const BASE = honestDraw({ count: 2 });
const [FIRST = '', SECOND = ''] = BASE.items.map(({ item }) => item);
const [HOLDER = ''] = BASE.result;
const POOL = [...BASE.pool, ...poolOf(['elsewhere'], { lesson: 'enforcement/fines', tier: 2, revision: 4 })];
const SWAPPED: DrawRecord2 = {
  ...BASE,
  pool: POOL,
  replacements: [{ place: 1, absent: HOLDER, reason: '出差', by: 'p-009' }],
  swaps: [{ place: 1, person: 'p-009', from: FIRST, to: 'elsewhere' }],
};

describe('askedAt', () => {
  it('is the item drawn, and after a swap the one that came in', () => {
    expect(askedAt(BASE, 1)?.item).toBe(FIRST);
    expect(askedAt(SWAPPED, 1)).toMatchObject({ item: 'elsewhere', lesson: 'enforcement/fines' });
    expect(askedAt(SWAPPED, 2)?.item).toBe(SECOND);
  });

  it('is nothing at a place that is not there, nor without items', () => {
    expect(askedAt(BASE, 9)).toBeUndefined();
    expect(askedAt({ ...BASE, items: [] }, 1)).toBeUndefined();
  });
});

describe('askedOf', () => {
  it('tells apart what the person before a swap was asked and the one after', () => {
    expect(askedOf(SWAPPED, 1, HOLDER)?.item).toBe(FIRST);
    expect(askedOf(SWAPPED, 1, 'p-009')).toEqual({ item: 'elsewhere', revision: 4, lesson: 'enforcement/fines' });
    expect(askedOf(SWAPPED, 1)?.item).toBe('elsewhere');
  });

  it('takes the day’s lesson where the record does not say, and for zhouke-draw-1', () => {
    const first = firstDraw();
    expect(askedOf(first, 1)).toEqual({ ...first.items[0], lesson: first.lesson });
    expect(askedOf({ ...BASE, pool: [] }, 1)).toEqual({ item: FIRST, revision: 1, lesson: BASE.lesson });
    expect(askedOf(first, 99)).toBeUndefined();
  });
});

describe('holdersAt', () => {
  it('lists whoever stood there in order, and nobody for a place left empty', () => {
    expect(holdersAt(SWAPPED, 1)).toEqual([HOLDER, 'p-009']);
    expect(holdersAt({ ...BASE, replacements: [{ place: 1, absent: HOLDER, reason: '', by: null }] }, 1)).toEqual([
      HOLDER,
    ]);
    expect(holdersAt(BASE, 9)).toEqual([]);
  });
});

describe('what the room saw', () => {
  it('is every item asked or swapped in, each once', () => {
    expect(itemsSeenIn(SWAPPED)).toEqual([FIRST, SECOND, 'elsewhere']);
    expect(itemsSeenIn(firstDraw({ count: 1 }))).toHaveLength(1);
  });

  it('comes from the day’s lesson and those of its items', () => {
    expect(recordLessons(SWAPPED)).toEqual(['supervision/training', 'enforcement/fines']);
    expect(recordLessons({ ...SWAPPED, swaps: [] })).toEqual(['supervision/training']);
    expect(recordLessons(firstDraw())).toEqual(['supervision/training']);
  });
});
