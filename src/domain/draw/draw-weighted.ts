import type { PersonId } from '../records/record.ts';
import type { DrawStream } from './draw-stream.ts';

/** The greatest weight, of whoever was never called; the least is 1. */
export const MOST_WEIGHT = 10;

/** Whether a number may be somebody's weight. */
export function isWeight(weight: number | undefined): weight is number {
  return weight !== undefined && Number.isInteger(weight) && weight >= 1 && weight <= MOST_WEIGHT;
}

/**
 * Everybody's weight by id, as a draw takes it: `weights` stand in the order of `eligible`, of an id that comes
 * twice the first counts, and what is no weight counts as 1.
 */
export function weightById(eligible: readonly PersonId[], weights: readonly number[]): ReadonlyMap<PersonId, number> {
  const byId = new Map<PersonId, number>();
  for (const [i, id] of eligible.entries()) {
    const weight = weights[i];
    if (!byId.has(id)) byId.set(id, isWeight(weight) ? weight : 1);
  }
  return byId;
}

/**
 * Everybody in drawn order, each next one drawn from those left with chances in proportion to their weights:
 * ids sorted by code unit, a number below the sum of the weights left, and the first person at whom the
 * weights added up from the front exceed it. Whole numbers only, so that every device draws the same.
 */
export function weightedOrder(weights: ReadonlyMap<PersonId, number>, stream: DrawStream): readonly PersonId[] {
  const ids = [...weights.keys()].sort();
  const left = partialSums(ids.map((id) => weights.get(id) ?? 1));
  return ids.map(() => ids[left.take(stream.below(left.total()))] ?? '');
}

interface PartialSums {
  /** The sum of the weights left. */
  total(): number;
  /** Takes out the first entry at which the sum from the front exceeds `target`, and tells which it is. */
  take(target: number): number;
}

/** Weights in a Fenwick tree, so that a thousand people take a thousand short searches and not a million steps. */
function partialSums(weights: readonly number[]): PartialSums {
  const tree = new Array<number>(weights.length + 1).fill(0);
  let total = 0;
  const add = (entry: number, weight: number) => {
    total += weight;
    for (let at = entry + 1; at < tree.length; at += at & -at) tree[at] = (tree[at] ?? 0) + weight;
  };
  for (const [entry, weight] of weights.entries()) add(entry, weight);
  return {
    total: () => total,
    take(target) {
      let entry = 0;
      let rest = target;
      for (let step = 2 ** Math.floor(Math.log2(weights.length)); step >= 1; step /= 2) {
        const sum = tree[entry + step];
        if (sum === undefined || sum > rest) continue;
        rest -= sum;
        entry += step;
      }
      add(entry, -(weights[entry] ?? 0));
      return entry;
    },
  };
}
