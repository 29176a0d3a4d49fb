import type { Loaded } from '../data/load.ts';
import { loadContests } from '../data/load-contests.ts';
import type { ContestKind } from '../domain/contest/contest-kinds.ts';

export type { Loaded } from '../data/load.ts';

/** Every contest that is planned. */
export function plannedContests(): Promise<Loaded<readonly ContestKind[]>> {
  return loadContests();
}
