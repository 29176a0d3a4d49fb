import type { LessonId } from '../item/item.ts';
import type { PersonId } from '../records/record.ts';
import { isContestDraw } from './contest-draw.ts';
import { foldCycle } from './draw-cycle.ts';
import type { DrawRule } from './draw-people.ts';
import type { DrawRecord, RosterPerson } from './draw-record.ts';
import { weightsOf } from './draw-weights.ts';
import { itemPool, type PoolCandidate } from './item-pool.ts';
import type { SittingPlan } from './sitting.ts';
import { usedRecently } from './used-items.ts';

export interface DrawWish {
  readonly lesson: LessonId;
  readonly rule: DrawRule;
  readonly count: number;
  /** True where the roster is made up. */
  readonly sample: boolean;
  readonly roster: readonly RosterPerson[];
  readonly eligible: readonly PersonId[];
  /** Every draw known, those of the meeting under way too, whatever their order. */
  readonly draws: readonly DrawRecord[];
  readonly candidates: readonly PoolCandidate[];
  /** Topics the office is weak in, weakest first. */
  readonly weakTopics: readonly string[];
}

/** What a draw is sealed with, but for its id and seed: the history folded into what the rule needs of it. */
export function planDraw(wish: DrawWish): Omit<SittingPlan, 'id' | 'seed'> {
  const { lesson, rule, count, sample, roster, eligible, draws, candidates, weakTopics } = wish;
  const used = usedRecently(draws.filter((draw) => !isContestDraw(draw)));
  const pool = itemPool({ lesson, candidates, weakTopics, used, count });
  const inPool = new Set(pool.map(({ item }) => item));
  const people = roster.map(({ id, name, unit }) => ({ id, name, unit }));
  return {
    lesson,
    rule,
    count,
    sample,
    roster: people,
    eligible,
    ...historyFor(rule, draws, people, eligible),
    pool,
    itemsUsedBefore: used.filter((item) => inPool.has(item)),
  };
}

/** What a rule takes from the draws before: who is spent, how much everybody weighs, or nothing. */
export function historyFor(
  rule: DrawRule,
  draws: readonly DrawRecord[],
  roster: readonly Pick<RosterPerson, 'id'>[],
  eligible: readonly PersonId[],
): Pick<SittingPlan, 'spentBefore' | 'weights'> {
  const ids = roster.map(({ id }) => id);
  const heeded = draws.filter((draw) => !isContestDraw(draw));
  return {
    spentBefore: rule === 'cycle' ? foldCycle(heeded, ids) : [],
    weights: rule === 'weighted' ? weightsOf(heeded, eligible) : [],
  };
}
