import { describe, expect, it } from 'vitest';
import { replaceAbsent, swapItem } from '../../../../src/domain/draw/sitting-change.ts';
import { judge, judgeByPoints, tickPoint, toggleClock } from '../../../../src/domain/draw/sitting-judge.ts';
import { endSitting, stepForward } from '../../../../src/domain/draw/sitting-steps.ts';
import { wallDrawOf } from '../../../../src/domain/wall/wall-draw-of.ts';
import { poolOf } from '../../../builders/draw-builder.ts';
import { drawnSitting, sealedSitting } from '../../../builders/draw-sitting.ts';

const POOL = [
  ...poolOf(['a', 'b', 'c'], { difficulty: 1 }),
  ...poolOf(['x'], { tier: 2, lesson: 'enforcement/fines' }),
];
const DRAWN = drawnSitting({ pool: POOL, itemsUsedBefore: [] });
const ASKING = stepForward(DRAWN, 1);

describe('wallDrawOf', () => {
  it('tells the room the commitment and no more before the draw', () => {
    const sealed = sealedSitting();
    const wall = wallDrawOf(sealed);
    expect(wall).toMatchObject({ phase: 'sealed', commitment: sealed.commitment, seed: '', called: [], asked: null });
    expect(wall.standing).toEqual({ present: 6, fresh: 5 });
    expect(JSON.stringify(wall)).not.toContain(sealed.seed);
    expect(JSON.stringify(wall)).not.toContain('stg-a-01');
  });

  it('tells who was called, with the seed, once drawn', () => {
    const wall = wallDrawOf(DRAWN);
    expect(wall.seed).toBe(DRAWN.seed);
    expect(wall.called.map(({ id }) => id)).toEqual(DRAWN.result);
    expect(wall.asked).toBeNull();
  });

  it('tells who is asked what, and who is next, without any verdict', () => {
    const { asked, next } = wallDrawOf(ASKING);
    expect(asked).toMatchObject({
      person: { id: DRAWN.result[0] },
      item: DRAWN.items[0]?.item,
      lesson: 'supervision/training',
      part: 0,
      isSwapped: false,
    });
    for (const field of ['verdict', 'points', 'clockEndsAt', 'away']) expect(asked).not.toHaveProperty(field);
    expect(next?.id).toBe(DRAWN.result[1]);
  });

  it('keeps the order of options over a swap and a replacement, and changes it with the place', () => {
    const { asked } = wallDrawOf(ASKING);
    expect(wallDrawOf(replaceAbsent(ASKING, '出差', 1)).asked?.optionSeed).toBe(asked?.optionSeed);
    const second = wallDrawOf(stepForward(judge(ASKING, 'right', 1), 1));
    expect(second.asked?.optionSeed).not.toBe(asked?.optionSeed);
  });

  it('tells a swap with the lesson of the item that came in', () => {
    expect(wallDrawOf(swapItem(ASKING)).asked).toMatchObject({
      item: 'x',
      lesson: 'enforcement/fines',
      isSwapped: true,
    });
  });

  it('tells for whom somebody came in, and that nobody is left', () => {
    const replaced = wallDrawOf(replaceAbsent(ASKING, '出差', 1));
    const absent = ASKING.roster.find(({ id }) => id === ASKING.result[0])?.name;
    expect(replaced.asked?.away).toEqual({ name: absent, reason: '出差' });
    const all = stepForward(drawnSitting({ count: 6 }), 1);
    expect(wallDrawOf(replaceAbsent(all, '出差', 1)).asked?.person).toBeNull();
  });

  it('shows ticked points only with the verdict', () => {
    const ticked = tickPoint(ASKING, 'p1', ['p1', 'p2'], 1);
    expect(wallDrawOf(ticked).asked).not.toHaveProperty('points');
    expect(wallDrawOf(judgeByPoints(ticked, ['p1', 'p2'], 2)).asked).toMatchObject({
      verdict: 'partly',
      points: ['p1'],
    });
  });

  it('carries the clock as the moment it ends', () => {
    expect(wallDrawOf(toggleClock(ASKING, 1000)).asked?.clockEndsAt).toBe(61_000);
  });

  it('has nobody next at the last place, and nobody asked at the end', () => {
    expect(wallDrawOf({ ...ASKING, place: 3 }).next).toBeNull();
    expect(wallDrawOf(endSitting(ASKING))).toMatchObject({ phase: 'finished', asked: null, next: null });
  });
});
