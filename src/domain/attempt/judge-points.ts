import type { ItemId } from '../item/item.ts';
import type { PlainResponse } from '../item/response.ts';
import type { AttemptDraft } from './attempt-draft.ts';

interface JudgedPlace {
  readonly item: ItemId;
  /** The short answer inside the item, where that is a case. */
  readonly part?: ItemId;
}

/**
 * Notes which points of a short answer the person found in it. Possible only when the points may be seen:
 * after the item's key was shown, or after the sitting has ended; and only where a short answer was given.
 * Otherwise the draft comes back as it was. Judging again replaces the verdict.
 */
export function judgePoints(draft: AttemptDraft, { item, part }: JudgedPlace, met: readonly string[]): AttemptDraft {
  const mayJudge = draft.status !== 'open' || draft.shown.includes(item);
  const given = Object.hasOwn(draft.responses, item) ? draft.responses[item] : undefined;
  if (!mayJudge || given === undefined) return draft;
  if (given.type !== 'case') {
    return part === undefined ? { ...draft, responses: { ...draft.responses, [item]: judged(given, met) } } : draft;
  }
  const inner = part !== undefined && Object.hasOwn(given.parts, part) ? given.parts[part] : undefined;
  if (part === undefined || inner === undefined) return draft;
  const parts = { ...given.parts, [part]: judged(inner, met) };
  return { ...draft, responses: { ...draft.responses, [item]: { ...given, parts } } };
}

function judged(response: PlainResponse, met: readonly string[]): PlainResponse {
  return response.type === 'short' ? { ...response, met } : response;
}
