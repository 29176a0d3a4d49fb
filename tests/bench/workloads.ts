import { chancesOf } from '../../src/domain/draw/draw-chances.ts';
import { foldCycle, spentAfter } from '../../src/domain/draw/draw-cycle.ts';
import { type DrawRule, drawPeople } from '../../src/domain/draw/draw-people.ts';
import type { DrawRecord } from '../../src/domain/draw/draw-record.ts';
import { planDraw } from '../../src/domain/draw/plan-draw.ts';
import { drawNow, sealSitting } from '../../src/domain/draw/sitting.ts';
import { scoreItem } from '../../src/domain/item/score-item.ts';
import { assemblePaper } from '../../src/domain/paper/assemble-paper.ts';
import type { Bank } from '../../src/domain/paper/blueprint.ts';
import { rngOf, shuffled } from '../../src/domain/shared/rng.ts';
import { bankOf, largeBank, largeBlueprint, SITE_MARKING } from '../builders/bank-builder.ts';
import { honestDraw, poolOf, rosterOf } from '../builders/draw-builder.ts';
import { ITEM_SAMPLES } from '../builders/item.ts';

const CANDIDATES = Array.from({ length: 500 }, (_, i) => ({
  id: `item-${i}`,
  revision: 1,
  lesson: `lesson-${i % 20}`,
  topic: `topic-${i % 40}`,
  difficulty: ([1, 2, 3] as const)[i % 3] ?? 1,
}));
const HOW = { possible: 3, marking: SITE_MARKING };
const BLUEPRINT = largeBlueprint();

/** Scores this many responses, all seven types in turn; returns the points earned. */
export function scoreResponses(count: number): number {
  let earned = 0;
  for (let i = 0; i < count; i += 1) {
    const sample = ITEM_SAMPLES[i % ITEM_SAMPLES.length];
    const score = sample && scoreItem(sample.item, sample.right, HOW);
    if (score?.type === 'points') earned += score.earned;
  }
  return earned;
}

/** A bank of this size in no particular order, as it may come from a file. */
export function mixedBank(size: number): Bank {
  return bankOf(shuffled(largeBank(size), rngOf('bank')));
}

/** Assembles a 100-item paper; returns how many items it has. */
export function assembleHundred(bank: Bank, seed: number): number {
  const result = assemblePaper({ blueprint: BLUEPRINT, bank, seed });
  return result.type === 'paper' ? result.paper.sections.flatMap(({ items }) => items).length : 0;
}

export interface DrawHistory {
  readonly ids: readonly string[];
  readonly records: readonly DrawRecord[];
}

/** Two draws of five a week for this many years, from 1,000 people. */
export function drawHistory(years: number): DrawHistory {
  const roster = rosterOf(1000);
  const ids = roster.map(({ id }) => id);
  const records: DrawRecord[] = [];
  for (let i = 0; i < years * 104; i += 1) {
    const last = records.at(-1);
    const spentBefore = last ? spentAfter(last) : [];
    records.push(
      honestDraw({ id: `d${i}`, at: i, seed: `seed ${i}`, roster, spentBefore, pool: poolOf(['i1', 'i2']) }),
    );
  }
  return { ids, records };
}

/** Finds out who is spent and draws five; returns how many were drawn. */
export function drawFive({ ids, records }: DrawHistory, seed: string): number {
  const spent = foldCycle(records, ids);
  const drawn = drawPeople({ eligible: ids, count: 5, spent, rule: 'cycle', seed, spoken: '' });
  return drawn.type === 'drawn' ? drawn.people.length : 0;
}

/** Everything one press of the draw's key does with 1,000 people and 500 items; returns how many were drawn. */
export function drawSitting({ ids, records }: DrawHistory, rule: DrawRule, seed: string): number {
  const roster = ids.map((id) => ({ id, name: id, unit: '' }));
  const plan = planDraw({
    lesson: 'none',
    rule,
    count: 5,
    sample: false,
    roster,
    eligible: ids,
    draws: records,
    candidates: CANDIDATES,
    weakTopics: [],
  });
  return drawNow(sealSitting({ ...plan, id: 'd', seed }), 1).result.length;
}

/** The chances of everybody by weight, for a draw of twenty; returns for how many. */
export function weighChances({ ids }: DrawHistory): number {
  const weights = ids.map((_, i) => 1 + (i % 10));
  return chancesOf({ rule: 'weighted', eligible: ids, count: 20, spent: [], weights }).size;
}

/**
 * The fastest of `runs` timings in milliseconds, after two that do not count. Whatever else the machine does
 * can only add to a timing, so the fastest is the truest.
 */
export function fastestMs(runs: number, work: (run: number) => void): number {
  const times = Array.from({ length: runs + 2 }, (_, run) => {
    const start = performance.now();
    work(run);
    return performance.now() - start;
  });
  return Math.min(...times.slice(2));
}
