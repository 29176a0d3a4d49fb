import { ownField } from '../records/field-checks.ts';
import { parseSitting } from './parse-sitting.ts';
import type { DrawSitting } from './sitting.ts';

/**
 * Reads a saved draw of any shape; `undefined` where it is something else. Never throws. One of shape 1, left
 * open by a site that knew `zhouke-draw-1` alone, goes on by that algorithm, so that nobody already drawn
 * changes; of its items it knew only the lesson.
 */
export function parseAnySitting(value: unknown): DrawSitting | undefined {
  return parseSitting(value) ?? parseSitting(fromShape1(value));
}

function fromShape1(value: unknown): unknown {
  const pool = ownField(value, 'pool');
  if (typeof value !== 'object' || ownField(value, 'shape') !== 1 || !Array.isArray(pool)) return undefined;
  const facts = { lesson: ownField(value, 'lesson'), topic: '', difficulty: 1, tier: 1 };
  return {
    ...value,
    shape: 2,
    algorithm: 'zhouke-draw-1',
    rule: 'cycle',
    weights: [],
    pool: pool.map((entry: unknown) => ({
      item: ownField(entry, 'item'),
      revision: ownField(entry, 'revision'),
      ...facts,
    })),
    swaps: [],
    points: [],
    clockEndsAt: 0,
  };
}
