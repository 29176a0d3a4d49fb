import type { ItemId, OptionId } from './item.ts';

/**
 * What a person gave to one item. Options are named by id, never by position or text, so a response can
 * be scored again whatever order the options were shown in. An untouched item has no response at all.
 */
export type PlainResponse =
  | { readonly type: 'single'; readonly option: OptionId }
  | { readonly type: 'multiple'; readonly options: readonly OptionId[] }
  | { readonly type: 'judgement'; readonly value: boolean }
  | { readonly type: 'blank'; readonly texts: readonly string[] }
  | {
      readonly type: 'short';
      readonly text: string;
      /** Ids of the points the marker found in the text; absent while nobody has judged it. */
      readonly met?: readonly string[];
    }
  | { readonly type: 'ordering'; readonly order: readonly OptionId[] };

export interface CaseResponse {
  readonly type: 'case';
  /** Sub-item id → response; an unanswered sub-item has no entry. */
  readonly parts: Readonly<Record<ItemId, PlainResponse>>;
}

export type Response = PlainResponse | CaseResponse;
