import { canonicalText } from './canonical-text.ts';

export type SameId<T> =
  | { readonly type: 'same'; readonly kept: T }
  /** Two different facts claim one id: a damaged or forged file. The other one is for quarantine. */
  | { readonly type: 'conflict'; readonly kept: T; readonly dropped: T };

/**
 * Of two values under one id, the one to keep: the one whose canonical text sorts first, so that every
 * device keeps the same one in whatever order the two arrived.
 */
export function keepOne<T>(a: T, b: T): SameId<T> {
  const textA = canonicalText(a);
  const textB = canonicalText(b);
  if (textA === textB) return { type: 'same', kept: a };
  return textA < textB ? { type: 'conflict', kept: a, dropped: b } : { type: 'conflict', kept: b, dropped: a };
}
