import { useStore } from '@nanostores/preact';
import type { AttemptDraft } from '../../domain/attempt/attempt-draft.ts';
import { answer, flag, goTo } from '../../domain/attempt/reducers.ts';
import type { Response } from '../../domain/item/response.ts';
import type { RunningAttempt } from '../../stores/attempt.ts';

/** The item in view of a sitting and what can be done to it; every change is saved at once. */
export function useSitting(attempt: RunningAttempt) {
  const draft = useStore(attempt.$draft);
  const item = draft.items[draft.current]?.item ?? '';
  const isFlagged = draft.flagged.includes(item);
  return {
    draft,
    isFlagged,
    response: responseTo(draft, item),
    /** Goes on by so many items. */
    move: (by: number) => attempt.change((state, now) => goTo(state, state.current + by, now)),
    /** Goes to an item by its number on the paper. */
    goTo: (number: number) => attempt.change((state, now) => goTo(state, number - 1, now)),
    flag: () => attempt.change((state, now) => flag(state, item, !isFlagged, now)),
    answer: (given: Response | undefined) => attempt.change((state, now) => answer(state, item, given, now)),
  };
}

function responseTo(draft: AttemptDraft, item: string): Response | undefined {
  return Object.hasOwn(draft.responses, item) ? draft.responses[item] : undefined;
}
