import type { LessonId } from '../item/item.ts';

/** What stands where a handbook stands in a lesson's id, for the items made from a checklist. */
export const MADE_FROM = 'checklists';

/**
 * The lesson id that the items made from a checklist carry: they are kept, answered and recorded like the
 * items of a lesson. `madeLesson('coal-mine')` is `checklists/coal-mine`.
 */
export function madeLesson(checklist: string): LessonId {
  return `${MADE_FROM}/${checklist}`;
}

/** The checklist whose items carry this lesson id; `undefined` where a lesson of a handbook is meant. */
export function checklistOf(lesson: LessonId): string | undefined {
  const [handbook, checklist] = lesson.split('/');
  return handbook === MADE_FROM ? checklist : undefined;
}
