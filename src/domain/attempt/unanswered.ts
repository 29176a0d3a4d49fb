import { isUnanswered } from '../item/is-unanswered.ts';
import type { ItemId } from '../item/item.ts';
import type { AttemptDraft } from './attempt-draft.ts';

/** The items nothing was given to, in the sitting's order: what to ask about before handing in. */
export function unansweredItems(draft: AttemptDraft): readonly ItemId[] {
  return draft.items
    .map((entry) => entry.item)
    .filter((item) => !Object.hasOwn(draft.responses, item) || isUnanswered(draft.responses[item]));
}
