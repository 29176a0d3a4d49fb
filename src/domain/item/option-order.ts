import { rngOf, shuffled } from '../shared/rng.ts';
import type { Option } from './item.ts';

/**
 * The options in the order to show them in: the same for the same ids and seed, whatever order they are
 * given in. A judgement, a blank and a short answer have no options and stay without.
 */
export function orderedOptions(options: readonly Option[], optionSeed: number): readonly Option[] {
  const byId = [...options].sort((a, b) => (a.id < b.id ? -1 : 1));
  return shuffled(byId, rngOf(optionSeed));
}

/** The letter shown beside the option at a position: 0 → A. Ids stay as they are. */
export function letterAt(position: number): string {
  return String.fromCharCode(65 + position);
}
