import type { PlainItemType } from '../../src/domain/item/item.ts';
import type { MarkingRule, MarkingScheme } from '../../src/domain/scoring/marking-rule.ts';

/** Every marking rule, with parameters as papers use them. */
export const MARKING_RULES: readonly MarkingRule[] = [
  { id: 'exact' },
  { id: 'fewer-half', each: 0.5 },
  { id: 'flat-partial', share: 0.5 },
  { id: 'per-blank' },
  { id: 'points' },
];

/** A scheme in which everything is all or nothing but for the types given. */
export function schemeWith(change: Partial<Record<PlainItemType, MarkingRule>> = {}): MarkingScheme {
  const exact: MarkingRule = { id: 'exact' };
  return { single: exact, multiple: exact, judgement: exact, blank: exact, short: exact, ordering: exact, ...change };
}

/** A scheme that names one rule for every type, whether it fits or not. */
export function schemeOf(rule: MarkingRule): MarkingScheme {
  return { single: rule, multiple: rule, judgement: rule, blank: rule, short: rule, ordering: rule };
}
