import type { PaperItem } from '../../../domain/paper/paper.ts';
import { seedOf } from '../../../domain/shared/rng.ts';
import { itemWorth } from './item-worth.ts';
import type { RunItem } from './run-bank.ts';

/** The items of a run in their order, each with what it counts and the seed of its options' order. */
export function paperItems(items: readonly RunItem[], seed: string): readonly PaperItem[] {
  return items.map(({ whole }) => ({
    item: whole.id,
    revision: whole.revision,
    lesson: whole.lesson,
    possible: itemWorth(whole),
    optionSeed: seedOf(`${seed}|${whole.id}`),
  }));
}
