import { describe, expect, it } from 'vitest';
import { usedRecently } from '../../../../src/domain/draw/used-items.ts';
import { firstDraw, honestDraw, poolOf } from '../../../builders/draw-builder.ts';

const DAY = 86_400_000;
/** 16:00 in Beijing. */
const START = 1_795_312_800_000;
const draw = (day: number, item: string) =>
  honestDraw({ id: `d${day}${item}`, at: START + day * DAY, count: 1, pool: poolOf([item]) });

describe('usedRecently', () => {
  it('holds what was asked in the last ten sessions and nothing older', () => {
    const draws = Array.from({ length: 12 }, (_, i) => draw(i * 3, `i${i}`));
    expect(usedRecently(draws)).toEqual(['i2', 'i3', 'i4', 'i5', 'i6', 'i7', 'i8', 'i9', 'i10', 'i11']);
  });

  it('counts two draws of one Beijing day as one session', () => {
    const draws = [...Array.from({ length: 10 }, (_, i) => draw(i, `i${i}`)), draw(9, 'again')];
    expect(usedRecently(draws)).toHaveLength(11);
  });

  it('holds each item once, also those swapped away and those of zhouke-draw-1', () => {
    const swapped = { ...draw(1, 'a'), swaps: [{ place: 1, person: 'p-001', from: 'a', to: 'b' }] };
    const first = firstDraw({ count: 1, pool: poolOf(['c']) });
    expect(usedRecently([swapped, draw(2, 'a'), first])).toEqual(['a', 'b', 'c']);
  });

  it('is empty before the first draw', () => {
    expect(usedRecently([])).toEqual([]);
  });
});
