import type { DrawRecord, RosterPerson } from '../draw/draw-record.ts';
import { type DrawSitting, holderAt } from '../draw/sitting.ts';
import { drawRecordOf } from '../draw/sitting-records.ts';
import { standingEvents } from './contest.ts';
import type { ContestDraft, QuizDraft } from './contest-draft.ts';

/** Puts a sealed draw on the wall. While one is there it stays: the room has seen its commitment. */
export function sealDrawIn<T extends ContestDraft>(draft: T, sitting: DrawSitting): T {
  return draft.sitting === null ? { ...draft, sitting } : draft;
}

/** Takes the draw on the wall one step on; nothing where there is none or the step changes nothing. */
export function changeDrawIn<T extends ContestDraft>(draft: T, step: (sitting: DrawSitting) => DrawSitting): T {
  if (draft.sitting === null) return draft;
  const sitting = step(draft.sitting);
  return sitting === draft.sitting ? draft : { ...draft, sitting };
}

/** Takes the draw off the wall and keeps its record. What was sealed is drawn first. */
export function closeDrawIn<T extends ContestDraft>(draft: T): T {
  const { sitting } = draft;
  if (sitting === null || sitting.phase === 'sealed') return draft;
  return { ...draft, sitting: null, draws: [...draft.draws, drawRecordOf(sitting)] };
}

/** Every draw in which somebody was drawn, oldest first, the one on the wall as it stands among them. */
export function drawsOfContest(draft: ContestDraft): readonly DrawRecord[] {
  return closeDrawIn(draft).draws;
}

/** Who was drawn from the audience and waits for a question; `undefined` where nobody does. */
export function waitingPerson({ draws, contest }: Pick<QuizDraft, 'draws' | 'contest'>): RosterPerson | undefined {
  const last = draws.at(-1);
  const holder = last === undefined ? null : holderAt(last, 1);
  const person = last?.roster.find(({ id }) => id === holder);
  const isAsked = standingEvents(contest.events).some(
    (event) => event.type === 'asked' && event.person !== undefined && event.person.id === holder,
  );
  return isAsked ? undefined : person;
}

/** Everybody drawn so far, those who were away too: nobody is drawn from the audience twice. */
export function drawnSoFar(draws: readonly DrawRecord[]): ReadonlySet<string> {
  return new Set(
    draws.flatMap(({ result, replacements }) => [
      ...result,
      ...replacements.flatMap(({ by }) => (by === null ? [] : [by])),
    ]),
  );
}
