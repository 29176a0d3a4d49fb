import { foldCycle, spentAfter } from '../../src/domain/draw/draw-cycle.ts';
import { drawPeople } from '../../src/domain/draw/draw-people.ts';
import type { DrawRecord } from '../../src/domain/draw/draw-record.ts';
import { scoreItem } from '../../src/domain/item/score-item.ts';
import { assemblePaper } from '../../src/domain/paper/assemble-paper.ts';
import type { Bank } from '../../src/domain/paper/blueprint.ts';
import { rngOf, shuffled } from '../../src/domain/shared/rng.ts';
import { bankOf, largeBank, largeBlueprint, SITE_MARKING } from '../builders/bank-builder.ts';
import { honestDraw, rosterOf } from '../builders/draw-builder.ts';
import { ITEM_SAMPLES } from '../builders/item.ts';

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
    records.push(honestDraw({ id: `d${i}`, at: i, seed: `seed ${i}`, roster, spentBefore, itemPool: ['i1', 'i2'] }));
  }
  return { ids, records };
}

/** Finds out who is spent and draws five; returns how many were drawn. */
export function drawFive({ ids, records }: DrawHistory, seed: string): number {
  const spent = foldCycle(records, ids);
  const drawn = drawPeople({ eligible: ids, count: 5, spent, rule: 'cycle', seed, spoken: '' });
  return drawn.type === 'drawn' ? drawn.people.length : 0;
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
