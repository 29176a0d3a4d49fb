import type { InvalidReason } from '../scoring/score.ts';

/**
 * Why a list of chosen ids is no choice from `known`: an id nobody offered (`unknown-option`), the same id
 * twice (`malformed`), or nothing is wrong (`undefined`).
 */
export function checkChoices(chosen: readonly string[], known: readonly string[]): InvalidReason | undefined {
  if (chosen.some((id) => !known.includes(id))) return 'unknown-option';
  return new Set(chosen).size === chosen.length ? undefined : 'malformed';
}

/** The ids of options or points. */
export function idsOf(list: readonly { readonly id: string }[]): readonly string[] {
  return list.map((entry) => entry.id);
}
