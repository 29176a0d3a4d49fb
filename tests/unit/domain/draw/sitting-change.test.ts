import { describe, expect, it } from 'vitest';
import { checkDraw } from '../../../../src/domain/draw/check-draw.ts';
import { askedAt } from '../../../../src/domain/draw/draw-asked.ts';
import { drawItems } from '../../../../src/domain/draw/draw-items.ts';
import { type DrawSitting, drawNow, holderAt, sealSitting } from '../../../../src/domain/draw/sitting.ts';
import { isSwapped, replaceAbsent, swapItem, undoStep } from '../../../../src/domain/draw/sitting-change.ts';
import { judge, tickPoint, toggleClock } from '../../../../src/domain/draw/sitting-judge.ts';
import { drawRecordOf, recordsOf } from '../../../../src/domain/draw/sitting-records.ts';
import { stepForward } from '../../../../src/domain/draw/sitting-steps.ts';
import { poolOf } from '../../../builders/draw-builder.ts';
import { drawnSitting, sealedSitting } from '../../../builders/draw-sitting.ts';

const POOL = poolOf(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']);
const DRAWN = drawnSitting({ pool: POOL, itemsUsedBefore: [] });
const ASKING = stepForward(DRAWN, 1);
const { order: ORDER } = drawItems({ ...DRAWN, used: [] });
const away = (sitting: DrawSitting) => replaceAbsent(sitting, '出差', 200);
const next = (sitting: DrawSitting) => stepForward(sitting, 1);

describe('swapItem', () => {
  it('asks the next item of the drawn order and says for whom', () => {
    const swapped = swapItem(ASKING);
    expect(swapped.swaps).toEqual([{ place: 1, person: ASKING.result[0], from: ORDER[0], to: ORDER[3] }]);
    expect(askedAt(swapped, 1)?.item).toBe(ORDER[3]);
    expect(swapped.items).toBe(ASKING.items);
    expect(isSwapped(swapped, 1)).toBe(true);
  });

  it('is done once at a place, also where somebody else came in', () => {
    const swapped = swapItem(ASKING);
    expect(swapItem(swapped)).toBe(swapped);
    const replaced = away(swapped);
    expect(swapItem(replaced)).toBe(replaced);
  });

  it('takes at the next place the item after', () => {
    const second = swapItem(next(judge(swapItem(ASKING), 'right', 1)));
    expect(second.swaps.map(({ place, to }) => [place, to])).toEqual([
      [1, ORDER[3]],
      [2, ORDER[4]],
    ]);
  });

  it('begins the new question anew', () => {
    const asked = toggleClock(tickPoint({ ...ASKING, part: 1 }, 'x', ['x'], 1), 1);
    expect(swapItem(asked)).toMatchObject({ part: 0, points: [], clockEndsAt: 0 });
  });

  it('is not done before the question, after the verdict, nor without another item', () => {
    const judged = judge(ASKING, 'wrong', 1);
    const small = stepForward(drawnSitting({ pool: POOL.slice(0, 3), itemsUsedBefore: [] }), 1);
    const none = stepForward(drawnSitting({ pool: [] }), 1);
    for (const sitting of [sealedSitting(), DRAWN, judged, small, none]) expect(swapItem(sitting)).toBe(sitting);
  });

  it('leaves a record that holds, with the answer under the item asked', () => {
    const ended = judge(swapItem(away(ASKING)), 'partly', 300);
    expect(checkDraw(drawRecordOf(ended))).toEqual({ type: 'holds' });
    const answers = recordsOf(ended).flatMap((record) => (record.type === 'oral-answer' ? [record] : []));
    expect(answers.map(({ item, verdict }) => [item, verdict])).toEqual([
      [ORDER[0], 'absent'],
      [ORDER[3], 'partly'],
    ]);
  });
});

describe('undoStep', () => {
  it('takes a swap back', () => {
    expect(undoStep(swapItem(ASKING))).toEqual(ASKING);
  });

  it('takes a replacement back, with the absence that was noted', () => {
    expect(undoStep(away(ASKING))).toEqual(ASKING);
    expect(holderAt(undoStep(away(away(ASKING))), 1)).toBe(away(ASKING).replacements[0]?.by);
  });

  it('takes back the later of a swap and a replacement, one at a time', () => {
    const swappedLast = swapItem(away(ASKING));
    expect(undoStep(swappedLast)).toEqual(away(ASKING));
    const replacedLast = away(swapItem(ASKING));
    expect(undoStep(replacedLast)).toEqual(swapItem(ASKING));
    expect(undoStep(undoStep(replacedLast))).toEqual(ASKING);
  });

  it('takes a key pressed too early back: to the person before, to the names, to the part before', () => {
    const second = next(judge(ASKING, 'right', 1));
    expect(undoStep(second)).toMatchObject({ phase: 'judging', place: 1 });
    expect(undoStep(ASKING).phase).toBe('drawn');
    expect(undoStep({ ...ASKING, part: 2 })).toMatchObject({ place: 1, part: 1 });
  });

  it('goes back through the parts of a case before it takes a replacement back', () => {
    expect(undoStep({ ...away(ASKING), part: 1 })).toMatchObject({ part: 0, replacements: [{ place: 1 }] });
  });

  it('takes back a replacement that nobody was left for', () => {
    const all = stepForward(drawNow(sealSitting({ ...sealedSitting(), count: 6 }), 1), 1);
    const empty = away(all);
    expect(holderAt(empty, 1)).toBeNull();
    expect(undoStep(empty)).toEqual(all);
  });

  it('takes nothing back once the person is judged, nor the draw', () => {
    const judged = judge(swapItem(away(ASKING)), 'right', 1);
    expect(undoStep(judged)).toBe(judged);
    for (const sitting of [sealedSitting(), DRAWN]) expect(undoStep(sitting)).toBe(sitting);
  });

  it('leaves what was done at another place', () => {
    const second = away(next(judge(away(ASKING), 'right', 1)));
    const undone = undoStep(second);
    expect(undone.replacements.map(({ place }) => place)).toEqual([1]);
    expect(undone.judgements.map(({ verdict }) => verdict)).toEqual(['absent', 'right']);
  });
});
