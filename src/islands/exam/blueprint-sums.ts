import type { Blueprint } from '../../domain/paper/blueprint.ts';

/** How many items a paper of this blueprint has; a case counts once. */
export function itemCount({ sections }: Blueprint): number {
  return sections.reduce((sum, { count }) => sum + count, 0);
}

/** What all items together are worth, in hundredths at the finest. */
export function fullMarks({ sections }: Blueprint): number {
  return Math.round(sections.reduce((sum, { count, pointsEach }) => sum + count * pointsEach, 0) * 100) / 100;
}
