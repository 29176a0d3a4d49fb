import { ITEM_TYPES } from '../item/item.ts';
import type { MarkingScheme } from '../scoring/marking-rule.ts';
import { ruleFits } from '../scoring/rule-fits.ts';
import type { BlueprintSection } from './blueprint.ts';

/**
 * The whole scheme a section is marked by: the site's, with the section's own rule over it. In a section of
 * cases that rule goes for those sub-items it can mark: `fewer-half` for the multiple ones only.
 */
export function sectionMarking({ type, marking }: BlueprintSection, site: MarkingScheme): MarkingScheme {
  if (marking === undefined) return site;
  const types = type === 'case' ? ITEM_TYPES.filter((each) => each !== 'case' && ruleFits(marking.id, each)) : [type];
  return { ...site, ...Object.fromEntries(types.map((each) => [each, marking])) };
}
