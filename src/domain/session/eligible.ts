import type { PersonId } from '../records/record.ts';
import type { SessionDraft } from './session-draft.ts';
import { isThere, presenceOf } from './sign-in.ts';

/**
 * Who can be drawn today, in the roster's order: those present or late who do not lead the lesson and are
 * not of a unit the officer left out.
 */
export function eligibleToday(draft: SessionDraft): readonly PersonId[] {
  const out = new Set(draft.excludedUnits);
  return draft.roster.people
    .filter(({ id, unit }) => id !== draft.leaderId && !out.has(unit) && isThere(presenceOf(draft, id)))
    .map(({ id }) => id);
}

/** Leaves a unit out of today's draw, or takes it in again. */
export function excludeUnit(draft: SessionDraft, unit: string, isOut: boolean): SessionDraft {
  if (draft.excludedUnits.includes(unit) === isOut) return draft;
  const others = draft.excludedUnits.filter((other) => other !== unit);
  return { ...draft, excludedUnits: isOut ? [...others, unit] : others };
}
