import type { AttemptDraft } from '../../../domain/attempt/attempt-draft.ts';
import { judgePoints } from '../../../domain/attempt/judge-points.ts';
import type { ItemId } from '../../../domain/item/item.ts';
import type { Response } from '../../../domain/item/response.ts';

/** Whether the person marks this response, or a part of it, against the points. */
export function isSelfMarked(response: Response | undefined): boolean {
  if (response?.type === 'case') return Object.values(response.parts).some(isSelfMarked);
  return response?.type === 'short';
}

/** Takes what was not ticked as not made: whoever goes on has compared. Judged answers stay as they are. */
export function closeJudging(draft: AttemptDraft, item: ItemId): AttemptDraft {
  const given = Object.hasOwn(draft.responses, item) ? draft.responses[item] : undefined;
  if (given?.type === 'short') return given.met ? draft : judgePoints(draft, { item }, []);
  if (given?.type !== 'case') return draft;
  return Object.entries(given.parts).reduce(
    (before, [part, response]) =>
      response.type === 'short' && !response.met ? judgePoints(before, { item, part }, []) : before,
    draft,
  );
}
