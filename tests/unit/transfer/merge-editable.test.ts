import { describe, expect, it } from 'vitest';
import { drawsToTake, peopleToTake, rostersToTake } from '../../../src/transfer/merge-editable.ts';
import { drawRecord, HE, LIN, roster } from '../../builders/backup.ts';
import { honestDraw } from '../../builders/draw-builder.ts';
import { MONDAY } from '../../builders/record.ts';

describe('peopleToTake', () => {
  it('takes people not known here', () => {
    expect(peopleToTake([HE], [HE, LIN])).toEqual([LIN]);
  });

  it('keeps the name given here', () => {
    expect(peopleToTake([HE], [{ ...HE, name: '何婧' }])).toEqual([]);
  });

  it('takes the name of somebody who has none here', () => {
    expect(peopleToTake([{ ...HE, name: '' }], [HE])).toEqual([HE]);
    expect(peopleToTake([{ ...HE, name: '' }], [{ ...HE, name: '' }])).toEqual([]);
  });
});

describe('rostersToTake', () => {
  it('takes a roster not known here and one changed later', () => {
    const later = roster({ changedAt: MONDAY + 1, title: '全局（新）' });
    const other = roster({ id: 'r-2' });
    expect(rostersToTake([roster()], [later, other])).toEqual([later, other]);
  });

  it('keeps a roster that is as new or newer here', () => {
    expect(rostersToTake([roster()], [roster({ title: '别的' }), roster({ changedAt: MONDAY - 1 })])).toEqual([]);
  });
});

describe('drawsToTake', () => {
  const judged = drawRecord({ verdicts: [{ place: 1, person: 'p-he', verdict: 'right' }] });

  it('takes a draw not known here and one that went further', () => {
    const other = drawRecord({ id: 'draw-2' });
    expect(drawsToTake([drawRecord()], [judged, other])).toEqual([judged, other]);
  });

  it('takes a draw in which an item was swapped since', () => {
    const drawn = honestDraw();
    const swapped = { ...drawn, swaps: [{ place: 1, person: 'p-001', from: 'i1', to: 'i2' }] };
    expect(drawsToTake([drawn], [swapped])).toEqual([swapped]);
    expect(drawsToTake([swapped], [drawn])).toEqual([]);
  });

  it('keeps a draw that went as far or further here', () => {
    expect(drawsToTake([judged], [drawRecord(), judged])).toEqual([]);
  });

  it('settles two different draws of equal length the same on both devices', () => {
    const wrong = drawRecord({ verdicts: [{ place: 1, person: 'p-he', verdict: 'wrong' }] });
    expect(drawsToTake([judged], [wrong])).toEqual([]);
    expect(drawsToTake([wrong], [judged])).toEqual([judged]);
  });
});
