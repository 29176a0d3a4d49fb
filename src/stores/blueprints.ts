import type { Loaded } from '../data/load.ts';
import { loadBlueprints } from '../data/load-blueprints.ts';
import type { Blueprint } from '../domain/paper/blueprint.ts';

export type { Loaded } from '../data/load.ts';

/** The blueprints of all exams. */
export function blueprints(): Promise<Loaded<readonly Blueprint[]>> {
  return loadBlueprints();
}
