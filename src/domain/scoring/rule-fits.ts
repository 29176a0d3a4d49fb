import type { PlainItemType } from '../item/item.ts';
import type { MarkingRuleId } from './marking-rule.ts';

const FITS: Readonly<Record<PlainItemType, readonly MarkingRuleId[]>> = {
  single: ['exact'],
  multiple: ['exact', 'fewer-half', 'flat-partial'],
  judgement: ['exact'],
  blank: ['exact', 'per-blank'],
  short: ['exact', 'points'],
  ordering: ['exact'],
};

/**
 * True when the rule can mark items of this type. It matters: `per-blank` on a multiple-choice item would
 * give full points for ticking every option.
 */
export function ruleFits(rule: MarkingRuleId, type: PlainItemType): boolean {
  return FITS[type].includes(rule);
}
