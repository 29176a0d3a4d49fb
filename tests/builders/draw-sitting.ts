import { type DrawSitting, drawNow, type SittingPlan, sealSitting } from '../../src/domain/draw/sitting.ts';
import { replaceAbsent } from '../../src/domain/draw/sitting-change.ts';
import { judge } from '../../src/domain/draw/sitting-judge.ts';
import { stepForward } from '../../src/domain/draw/sitting-steps.ts';

const roster = ['何静', '赵文涛', '彭德胜', '沈佳怡', '田玉兰', '宋涛', '李敏'].map((name, i) => ({
  id: `p-${i + 1}`,
  name,
  unit: i === 4 ? '' : '危化科',
}));

/** A draw of 3 of 6 people, one of the roster away and one already drawn in this round. */
export function sittingPlan(change: Partial<SittingPlan> = {}): SittingPlan {
  return {
    id: 'draw-1',
    lesson: 'supervision/training',
    sample: false,
    roster,
    eligible: roster.slice(0, 6).map(({ id }) => id),
    rule: 'cycle',
    spentBefore: ['p-2'],
    weights: [],
    count: 3,
    seed: '00112233445566778899aabbccddeeff',
    pool: ['stg-a-01', 'stg-b-02', 'stg-c-03', 'stg-d-04'].map((item, i) => ({
      item,
      revision: i + 1,
      lesson: 'supervision/training',
      topic: '培训',
      difficulty: 1,
      tier: 1,
    })),
    itemsUsedBefore: ['stg-a-01'],
    ...change,
  };
}

/** The same, sealed. */
export function sealedSitting(change: Partial<SittingPlan> = {}): DrawSitting {
  return sealSitting(sittingPlan(change));
}

/** The same, drawn at 100. */
export function drawnSitting(change: Partial<SittingPlan> = {}): DrawSitting {
  return drawNow(sealedSitting(change), 100);
}

/** The same, everybody judged: the second was away and replaced at 200. */
export function judgedSitting(): DrawSitting {
  const first = stepForward(judge(stepForward(drawnSitting(), 1), 'right', 150), 1);
  const second = stepForward(judge(replaceAbsent(first, '出差', 200), 'partly', 250), 1);
  return judge(second, 'wrong', 300);
}
