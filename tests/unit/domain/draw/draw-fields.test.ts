import { describe, expect, it } from 'vitest';
import { checkDraw } from '../../../../src/domain/draw/check-draw.ts';
import { parseAnySitting } from '../../../../src/domain/draw/old-sitting.ts';
import { parseDrawRecord } from '../../../../src/domain/draw/parse-draw-record.ts';
import { parseSitting } from '../../../../src/domain/draw/parse-sitting.ts';
import { swapItem } from '../../../../src/domain/draw/sitting-change.ts';
import { judgeByPoints, tickPoint, toggleClock } from '../../../../src/domain/draw/sitting-judge.ts';
import { drawRecordOf } from '../../../../src/domain/draw/sitting-records.ts';
import { stepForward } from '../../../../src/domain/draw/sitting-steps.ts';
import { letPass, placesBroken } from '../../../builders/broken.ts';
import { firstDraw, honestDraw, withAbsent } from '../../../builders/draw-builder.ts';
import { drawnSitting, judgedSitting, sealedSitting } from '../../../builders/draw-sitting.ts';

const isSitting = (value: unknown) => parseSitting(value) !== undefined;
const isDraw = (value: unknown) => parseDrawRecord(value).type === 'draw';

const asking = swapItem(stepForward(drawnSitting({ itemsUsedBefore: [] }), 1));
const byPoints = judgeByPoints(tickPoint(asking, 'p1', ['p1', 'p2'], 1), ['p1', 'p2'], 2);
const SITTINGS = [
  ['sealed', sealedSitting(), []],
  ['drawn', drawnSitting(), []],
  ['with the clock running after a swap', toggleClock(asking, 5), []],
  ['judged by points', byPoints, ['judgements[].points: removed']],
  ['with somebody replaced', judgedSitting(), []],
] as const;

describe('a saved draw with one field broken', () => {
  it.each(SITTINGS)('is refused while it is %s', (_, sitting, mayLack) => {
    expect(placesBroken(sitting).size).toBeGreaterThan(35);
    expect(letPass(sitting, isSitting)).toEqual(mayLack);
  });

  it.each([
    ['of nobody', { count: 0 }],
    ['of half a person', { count: 1.5 }],
    ['without a seed', { seed: '' }],
    ['by a rule there is not', { rule: 'favourites' }],
    ['by an algorithm there is not', { algorithm: 'zhouke-draw-9' }],
    ['of an older shape', { shape: 1 }],
    ['at a phase there is not', { phase: 'spinning' }],
    ['with a weight below zero', { weights: [-1] }],
  ])('is refused %s', (_, change) => {
    expect(isSitting({ ...sealedSitting(), ...change })).toBe(false);
  });

  it('of shape 1 is refused for the same faults as one of today', () => {
    const { weights: _w, swaps: _s, points: _p, clockEndsAt: _c, algorithm: _a, rule: _r, ...kept } = sealedSitting();
    const old = { ...kept, shape: 1, pool: kept.pool.map(({ item, revision }) => ({ item, revision })) };
    const isOld = (value: unknown) => parseAnySitting(value) !== undefined;
    expect(isOld(old)).toBe(true);
    expect(letPass(old, isOld)).toEqual([]);
  });
});

const replaced = withAbsent(honestDraw({ count: 3 }), [2, 2]);
const RECORDS = [
  ['by cycle', honestDraw(), []],
  ['by weight', honestDraw({ rule: 'weighted' }), []],
  ['with somebody replaced', replaced, []],
  ['with a swap and points', drawRecordOf(byPoints), ['verdicts[].at: removed', 'verdicts[].points: removed']],
  ['of the first version', firstDraw(), []],
] as const;

describe('the record of a draw with one field broken', () => {
  it.each(RECORDS)('is refused as one %s', (_, record, mayLack) => {
    expect(checkDraw(record)).toEqual({ type: 'holds' });
    expect(letPass(record, isDraw)).toEqual(mayLack);
  });

  it.each([
    ['nothing', undefined, 'not-a-draw'],
    ['a record of something else', { version: 2, type: 'lesson-read' }, 'not-a-draw'],
    ['a version that is no number', { ...honestDraw(), version: '2' }, 'not-a-draw'],
    ['a newer version', { ...honestDraw(), version: 3 }, 'newer-version'],
    ['a version before the first', { ...honestDraw(), version: 0 }, 'bad-field'],
    ['a seed of another kind', { ...honestDraw(), seed: 7 }, 'bad-field'],
  ])('says why it is refused: %s', (_, value, reason) => {
    expect(parseDrawRecord(value)).toMatchObject({ type: 'unreadable', reason });
  });

  it('names the field, of either version', () => {
    expect(parseDrawRecord({ ...honestDraw(), pool: undefined })).toMatchObject({ field: 'pool' });
    expect(parseDrawRecord({ ...firstDraw(), itemPool: undefined })).toMatchObject({ field: 'itemPool' });
    expect(parseDrawRecord({ ...firstDraw(), weights: undefined }).type).toBe('draw');
  });
});
