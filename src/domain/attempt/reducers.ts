import { isUnanswered } from '../item/is-unanswered.ts';
import type { ItemId } from '../item/item.ts';
import type { Response } from '../item/response.ts';
import type { AttemptDraft } from './attempt-draft.ts';
import { isOver, see } from './clock.ts';
import { unansweredItems } from './unanswered.ts';

/**
 * Sets what was given to an item; `undefined` or an empty response takes it back. Not taken once time is
 * up or the sitting has ended, for an item the sitting does not have, or after the item's key was shown.
 */
export function answer(draft: AttemptDraft, item: ItemId, response: Response | undefined, now: number): AttemptDraft {
  const seen = see(draft, now);
  if (isOver(seen, now) || !hasItem(seen, item) || seen.shown.includes(item)) return seen;
  const { [item]: _, ...others } = seen.responses;
  const isTakenBack = response === undefined || isUnanswered(response);
  return { ...seen, responses: isTakenBack ? others : { ...others, [item]: response } };
}

/** Puts the flag on an item (`on`) or takes it off. Not taken once the sitting is over. */
export function flag(draft: AttemptDraft, item: ItemId, on: boolean, now: number): AttemptDraft {
  const seen = see(draft, now);
  if (isOver(seen, now) || !hasItem(seen, item)) return seen;
  const others = seen.flagged.filter((each) => each !== item);
  return { ...seen, flagged: on ? [...others, item] : others };
}

/** Brings the item at a position into view; a position outside the sitting goes to its nearest end. */
export function goTo(draft: AttemptDraft, position: number, now: number): AttemptDraft {
  const seen = see(draft, now);
  if (isOver(seen, now)) return seen;
  const last = Math.max(0, seen.items.length - 1);
  return { ...seen, current: Math.max(0, Math.min(last, Math.trunc(position) || 0)) };
}

/**
 * Marks an item's key as shown, after which its response is final. Only a quiz or a review shows keys under way, and
 * only of an answered item; otherwise nothing changes.
 */
export function showFeedback(draft: AttemptDraft, item: ItemId, now: number): AttemptDraft {
  const seen = see(draft, now);
  const isOpenQuiz = seen.subject.kind !== 'exam' && !isOver(seen, now);
  if (!isOpenQuiz || !hasItem(seen, item) || seen.shown.includes(item)) return seen;
  return unansweredItems(seen).includes(item) ? seen : { ...seen, shown: [...seen.shown, item] };
}

/**
 * Ends the sitting: `handed-in`, or `time-out` once the deadline has come, which is then also when it ended.
 * A sitting that has ended stays as it is.
 */
export function handIn(draft: AttemptDraft, now: number): AttemptDraft {
  if (draft.status !== 'open') return draft;
  const seen = see(draft, now);
  const { deadline, lastSeenAt } = seen;
  const isLate = deadline !== undefined && lastSeenAt >= deadline;
  return { ...seen, status: isLate ? 'time-out' : 'handed-in', endedAt: isLate ? deadline : lastSeenAt };
}

function hasItem(draft: AttemptDraft, item: ItemId): boolean {
  return draft.items.some((entry) => entry.item === item);
}
