import type { PlainItemType } from '../item/item.ts';

/**
 * How responses turn into points, as data: it is stored on the paper, so a score can be computed again
 * when the site's defaults have long changed. A changed rule gets a new id, never a new meaning.
 */
export type MarkingRule =
  /** All of the key and nothing else earns everything; anything else earns nothing. */
  | { readonly id: 'exact' }
  /** A wrong option earns 0; with fewer right ones each earns `each` points, always below full. */
  | { readonly id: 'fewer-half'; readonly each: number }
  /** A wrong option earns 0; with fewer right ones the response earns `share` of the points, 0 < share < 1. */
  | { readonly id: 'flat-partial'; readonly share: number }
  /** Each blank earns an equal part. */
  | { readonly id: 'per-blank' }
  /** Each point of a short answer judged as met earns an equal part. */
  | { readonly id: 'points' };

export type MarkingRuleId = MarkingRule['id'];

/** Which rule marks which type of item. A case is marked by the rules of its sub-items. */
export type MarkingScheme = Readonly<Record<PlainItemType, MarkingRule>>;
