import type { WalkEntry } from './walk.ts';

/** The lines found wrong, major ones first, else in the order they were walked. */
export function findingsOf(entries: readonly WalkEntry[]): readonly WalkEntry[] {
  const wrong = entries.filter(({ verdict }) => verdict === 'wrong');
  const bySeverity = (wanted: string) => wrong.filter(({ line }) => line.severity === wanted);
  return [...bySeverity('major'), ...bySeverity('general')];
}
