import type { PlainItemType } from '../item/item.ts';
import type { MarkingRule, MarkingScheme } from './marking-rule.ts';
import { ruleFits } from './rule-fits.ts';
import { equalParts } from './rules/equal-parts.ts';
import { exact } from './rules/exact.ts';
import { fewerHalf } from './rules/fewer-half.ts';
import { flatPartial } from './rules/flat-partial.ts';
import type { Tally } from './tally.ts';

/** What an item counts and how it is marked. */
export interface Marking {
  /** Points for the whole item; 0 or more. */
  readonly possible: number;
  readonly marking: MarkingScheme;
}

/**
 * The points a tally earns by the scheme's rule for this type, from 0 to `possible`, not yet rounded. A
 * rule that does not fit the type marks as `exact`: a mistake in a blueprint never gives points away.
 */
export function award(type: PlainItemType, tally: Tally, how: Marking): number {
  const rule = how.marking[type];
  const earned = ruleFits(rule.id, type) ? byRule(rule, tally, how.possible) : exact(tally, how.possible);
  return Math.max(0, Math.min(earned, how.possible));
}

function byRule(rule: MarkingRule, tally: Tally, possible: number): number {
  switch (rule.id) {
    case 'exact':
      return exact(tally, possible);
    case 'fewer-half':
      return fewerHalf(tally, possible, rule.each);
    case 'flat-partial':
      return flatPartial(tally, possible, rule.share);
    case 'per-blank':
    case 'points':
      return equalParts(tally, possible);
  }
}
