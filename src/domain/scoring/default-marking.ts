import type { MarkingScheme } from './marking-rule.ts';

/**
 * Marks where neither the site nor the blueprint says otherwise: fewer right options of a
 * multiple-choice item earn half a point each, blanks and the points of a short answer count by
 * themselves, everything else is all or nothing.
 */
export const defaultMarking: MarkingScheme = {
  single: { id: 'exact' },
  multiple: { id: 'fewer-half', each: 0.5 },
  judgement: { id: 'exact' },
  blank: { id: 'per-blank' },
  short: { id: 'points' },
  ordering: { id: 'exact' },
};
