import type { ItemId } from '../item/item.ts';
import { assembler } from './assemble-paper.ts';
import type { Bank, Blueprint } from './blueprint.ts';
import type { Paper, Shortfall } from './paper.ts';

export interface SeedChoice {
  readonly blueprint: Blueprint;
  readonly bank: Bank;
  /** Items the person has met before. */
  readonly history: ReadonlySet<ItemId>;
  /** Seeds to choose from, one at least; more of them find a fresher paper. */
  readonly candidates: readonly number[];
}

export type SeedResult =
  | {
      readonly type: 'paper';
      readonly seed: number;
      readonly paper: Paper;
      /** How many of its items the person has met before. */
      readonly seen: number;
    }
  | { readonly type: 'shortfall'; readonly shortfalls: readonly Shortfall[] };

/**
 * The candidate whose paper (form A) holds fewest items seen before, the earlier of two alike.
 *
 * A paper has to follow from its code alone, so history cannot be an input of assembling: on another device,
 * or a year later, it would be another history and another paper. It may choose the seed, though, for the
 * code carries the seed; with 32 candidates the paper is fresh where the bank allows it.
 */
export function pickSeed({ blueprint, bank, history, candidates }: SeedChoice): SeedResult {
  const assemble = assembler(blueprint, bank);
  let best: SeedResult | undefined;
  for (const seed of candidates) {
    const result = assemble(seed);
    if (result.type === 'shortfall') return result;
    const items = result.paper.sections.flatMap((section) => section.items);
    const seen = items.filter(({ item }) => history.has(item)).length;
    if (best?.type !== 'paper' || seen < best.seen) best = { type: 'paper', seed, paper: result.paper, seen };
    if (seen === 0) break;
  }
  if (best === undefined) throw new RangeError('paper-candidates: no seed to choose from');
  return best;
}
