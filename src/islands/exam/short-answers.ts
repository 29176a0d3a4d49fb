import { isUnanswered } from '../../domain/item/is-unanswered.ts';
import type { ItemId } from '../../domain/item/item.ts';
import type { Response } from '../../domain/item/response.ts';

export interface ShortAnswer {
  /** Place of its item on the paper, from 1. */
  readonly number: number;
  readonly item: ItemId;
  /** The sub-item, where the item is a case. */
  readonly part?: ItemId;
  /** Whether somebody has compared it with the points. */
  readonly judged: boolean;
}

interface Sitting {
  readonly items: readonly { readonly item: ItemId }[];
  readonly responses: Readonly<Record<ItemId, Response>>;
}

/** The short answers that were given in a sitting, cases' parts included, in the paper's order. */
export function shortAnswers({ items, responses }: Sitting): readonly ShortAnswer[] {
  return items.flatMap(({ item }, index) => {
    const number = index + 1;
    const response = Object.hasOwn(responses, item) ? responses[item] : undefined;
    if (isUnanswered(response)) return [];
    if (response?.type === 'short') return [{ number, item, judged: response.met !== undefined }];
    if (response?.type !== 'case') return [];
    return Object.entries(response.parts).flatMap(([part, given]) =>
      given.type === 'short' && !isUnanswered(given) ? [{ number, item, part, judged: given.met !== undefined }] : [],
    );
  });
}
