import type { PlainItemType } from '../item/item.ts';
import type { MarkingRuleId, MarkingScheme } from '../scoring/marking-rule.ts';
import type { BlueprintSection } from './blueprint.ts';

/** The types of item a rule can mark. */
const MARKS: Readonly<Record<MarkingRuleId, readonly PlainItemType[]>> = {
  exact: ['single', 'multiple', 'judgement', 'blank', 'ordering'],
  'fewer-half': ['multiple'],
  'flat-partial': ['multiple'],
  'per-blank': ['blank'],
  points: ['short'],
};

/**
 * The whole scheme a section is marked by: the site's, with the section's own rule over it. In a section of
 * cases that rule goes for those sub-items it can mark: `fewer-half` for the multiple ones.
 */
export function sectionMarking({ type, marking }: BlueprintSection, site: MarkingScheme): MarkingScheme {
  if (marking === undefined) return site;
  const types = type === 'case' ? MARKS[marking.id] : [type];
  return { ...site, ...Object.fromEntries(types.map((each) => [each, marking])) };
}
