import type { Tally } from '../tally.ts';

/**
 * `per-blank` (每空得分) and `points` (按要点给分): each blank, or each point judged as met, earns an
 * equal part, and a wrong one costs nothing. Worked: 4 points, 3 blanks, 2 right → 2.67.
 */
export function equalParts(tally: Tally, possible: number): number {
  return tally.of === 0 ? 0 : (possible * tally.right) / tally.of;
}
