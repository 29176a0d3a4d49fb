import type { AttemptDraft } from '../../domain/attempt/attempt-draft.ts';
import { isUnanswered } from '../../domain/item/is-unanswered.ts';
import type { ItemId } from '../../domain/item/item.ts';
import type { PublicItem } from '../../domain/item/public-item.ts';

export interface OpenEnds {
  /** Numbers of the items nothing was given to. */
  readonly blanks: readonly number[];
  /** Cases answered in part: their number and how many of their parts are open. */
  readonly parts: readonly { readonly number: number; readonly open: number }[];
  readonly flagged: readonly number[];
}

/** What a person should know before handing in. */
export function openEnds(draft: AttemptDraft, items: ReadonlyMap<ItemId, PublicItem>): OpenEnds {
  const numbered = draft.items.map((entry, index) => ({ number: index + 1, id: entry.item }));
  const given = numbered.filter(({ id }) => !isUnanswered(draft.responses[id]));
  return {
    blanks: numbered.filter(({ id }) => items.has(id) && isUnanswered(draft.responses[id])).map(({ number }) => number),
    parts: given
      .map(({ number, id }) => ({ number, open: openParts(items.get(id), draft, id) }))
      .filter(({ open }) => open > 0),
    flagged: numbered.filter(({ id }) => draft.flagged.includes(id)).map(({ number }) => number),
  };
}

/** Whether there is anything to ask before handing in. */
export function hasOpenEnds({ blanks, parts, flagged }: OpenEnds): boolean {
  return blanks.length + parts.length + flagged.length > 0;
}

function openParts(item: PublicItem | undefined, draft: AttemptDraft, id: ItemId): number {
  const response = draft.responses[id];
  if (item?.type !== 'case' || response?.type !== 'case') return 0;
  return item.items.filter((part) => isUnanswered(response.parts[part.id])).length;
}
