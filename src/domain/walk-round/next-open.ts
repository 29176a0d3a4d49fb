import type { WalkEntry } from './walk.ts';

/**
 * The id of the next line nobody has looked at: after the line `after`, and from the top again where none comes
 * behind it. `undefined` once all are judged; from the top where `after` is no line of the walk.
 */
export function nextOpen(entries: readonly WalkEntry[], after?: string): string | undefined {
  const from = entries.findIndex(({ line }) => line.id === after) + 1;
  const walked = [...entries.slice(from), ...entries.slice(0, from)];
  return walked.find(({ verdict }) => verdict === undefined)?.line.id;
}
