/** Pearson's statistic of the counts against equal chances; categories never seen have to be in the list. */
export function chiSquare(counts: readonly number[]): number {
  const expected = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  return chiSquareOf(
    counts,
    counts.map(() => expected),
  );
}

/** Pearson's statistic of the counts against what was expected of each. */
export function chiSquareOf(counts: readonly number[], expected: readonly number[]): number {
  return counts.reduce((sum, count, i) => sum + (count - (expected[i] ?? 0)) ** 2 / (expected[i] ?? 0), 0);
}

/** Upper 0.001 points of chi-square by degrees of freedom: NIST/SEMATECH e-Handbook, 1.3.6.7.4. */
export const CHI_SQUARE_LIMIT = { 9: 27.877, 19: 43.82, 89: 135.978 } as const;
