import type { InvalidReason, Score } from './score.ts';

/** Sums of thirds and tenths miss the whole by less than this. */
const TOLERANCE = 1e-9;

/**
 * Turns unrounded points, or the reason why there are none, into a score. Points are rounded to
 * hundredths; less than full never rounds up to full. Worked: 1.996 of 2 → 1.99.
 */
export function toScore(earned: number | InvalidReason, possible: number): Score {
  if (typeof earned !== 'number') return { type: 'invalid', reason: earned };
  const full = hundredths(possible);
  if (earned >= possible - TOLERANCE) return { type: 'points', earned: full, possible: full };
  const justBelow = Math.max(0, hundredths(full - 0.01));
  return { type: 'points', earned: Math.min(hundredths(earned), justBelow), possible: full };
}

/** A sum of points rounded to hundredths, so that 0.1 + 0.2 is 0.3. */
export function hundredths(points: number): number {
  return Math.round(points * 100) / 100;
}
