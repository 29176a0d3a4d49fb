import { describe, expect, it } from 'vitest';
import { checkDraw } from '../../../../src/domain/draw/check-draw.ts';
import { type DrawWish, historyFor, planDraw } from '../../../../src/domain/draw/plan-draw.ts';
import { drawNow, sealSitting } from '../../../../src/domain/draw/sitting.ts';
import { drawRecordOf } from '../../../../src/domain/draw/sitting-records.ts';
import { honestDraw, poolOf, rosterOf } from '../../../builders/draw-builder.ts';

const ROSTER = rosterOf(8);
const IDS = ROSTER.map(({ id }) => id);
const BEFORE = honestDraw({ roster: ROSTER, count: 3, at: 1_795_000_000_000, pool: poolOf(['i1', 'i2', 'i3']) });
const WISH: DrawWish = {
  lesson: 'supervision/training',
  rule: 'cycle',
  count: 2,
  sample: false,
  roster: ROSTER,
  eligible: IDS.slice(1),
  draws: [BEFORE],
  candidates: ['i1', 'i2', 'i3', 'i4', 'i5', 'i6', 'i7'].map((id) => ({
    id,
    revision: 1,
    lesson: 'supervision/training',
    topic: '培训',
    difficulty: 1,
  })),
  weakTopics: [],
};

describe('planDraw', () => {
  it('gives cycle those spent, and no weights', () => {
    const plan = planDraw(WISH);
    expect(new Set(plan.spentBefore)).toEqual(new Set(BEFORE.result));
    expect(plan.weights).toEqual([]);
  });

  it('gives weighted everybody’s weight in the order of those eligible, and nobody spent', () => {
    const plan = planDraw({ ...WISH, rule: 'weighted' });
    expect(plan.spentBefore).toEqual([]);
    expect(plan.weights).toEqual(plan.eligible.map((id) => (BEFORE.result.includes(id) ? 1 : 10)));
  });

  it('gives uniform nothing of the past', () => {
    expect(planDraw({ ...WISH, rule: 'uniform' })).toMatchObject({ spentBefore: [], weights: [] });
  });

  it('notes which of the pool was used of late, whatever the rule', () => {
    expect(planDraw({ ...WISH, rule: 'uniform' }).itemsUsedBefore).toEqual(BEFORE.items.map(({ item }) => item));
    const elsewhere = { ...BEFORE, items: [{ item: 'gone', revision: 1 }] };
    expect(planDraw({ ...WISH, draws: [elsewhere] }).itemsUsedBefore).toEqual([]);
  });

  it('copies of the roster only what a record holds', () => {
    const roster = ROSTER.map((person) => ({ ...person, telephone: '1380000' }));
    expect(planDraw({ ...WISH, roster }).roster).toEqual(ROSTER);
  });

  it.each(['cycle', 'uniform', 'weighted'] as const)(
    'leads by %s to a draw that holds when it is made again',
    (rule) => {
      const sitting = drawNow(sealSitting({ ...planDraw({ ...WISH, rule }), id: 'd', seed: '00ff' }), 1);
      expect(sitting.result).toHaveLength(2);
      expect(checkDraw(drawRecordOf(sitting))).toEqual({ type: 'holds' });
      expect(sitting.items.some(({ item }) => BEFORE.items.some((used) => used.item === item))).toBe(false);
    },
  );
});

describe('historyFor', () => {
  it('drops from those spent whoever left the roster', () => {
    const left = ROSTER.slice(0, 4);
    const { spentBefore } = historyFor('cycle', [BEFORE], left, IDS);
    expect(spentBefore.every((id) => left.some((person) => person.id === id))).toBe(true);
  });

  it('keeps a draw by another rule from closing the cycle', () => {
    const uniform = honestDraw({ id: 'd2', at: 2, roster: ROSTER, count: 8, rule: 'uniform' });
    const again = honestDraw({ id: 'd3', at: 3, roster: ROSTER, count: 2, rule: 'uniform', seed: 'x' });
    expect(historyFor('cycle', [uniform, again], ROSTER, IDS).spentBefore).toHaveLength(8);
  });
});
