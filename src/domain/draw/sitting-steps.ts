import { type DrawSitting, holderAt, verdictAt } from './sitting.ts';

/** Whether a place needs no judging any more: it was judged, or nobody was left for it. */
export function isSettled(sitting: DrawSitting, place: number): boolean {
  return holderAt(sitting, place) === null || verdictAt(sitting, place) !== undefined;
}

/**
 * What the next key does: from the names to the first question, through the parts of a case, and once a
 * place is settled to the next and at last to the end. `parts` is how many parts the item on the wall has.
 * While a person still owes an answer it waits, and it never draws.
 */
export function stepForward(sitting: DrawSitting, parts: number): DrawSitting {
  const { phase, place, part, count } = sitting;
  if (phase === 'drawn') return { ...sitting, phase: 'judging', part: 0 };
  if (phase !== 'judging') return sitting;
  const hasParts = holderAt(sitting, place) !== null && part + 1 < parts;
  if (hasParts) return { ...sitting, part: part + 1 };
  if (!isSettled(sitting, place)) return sitting;
  return place < count ? arrived(sitting, place + 1) : { ...sitting, phase: 'finished' };
}

/** What the back key does: it shows again what was shown and takes nothing back. */
export function stepBack(sitting: DrawSitting): DrawSitting {
  const { phase, place, part } = sitting;
  if (phase !== 'judging') return sitting;
  if (part > 0) return { ...sitting, part: part - 1 };
  return place > 1 ? arrived(sitting, place - 1) : { ...sitting, phase: 'drawn', points: [], clockEndsAt: 0 };
}

/** Ends the draw early; what was not judged stays unjudged. Before the draw there is nothing to end. */
export function endSitting(sitting: DrawSitting): DrawSitting {
  return sitting.phase === 'sealed' ? sitting : { ...sitting, phase: 'finished' };
}

/** Ticks and clock belong to the place they were made at. */
function arrived(sitting: DrawSitting, place: number): DrawSitting {
  return { ...sitting, place, part: 0, points: [], clockEndsAt: 0 };
}
