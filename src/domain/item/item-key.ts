import type { AnswerPoint, CitationId, ItemId, OptionId } from './item.ts';

interface KeyFacts {
  readonly id: ItemId;
  readonly revision: number;
  readonly cites: readonly CitationId[];
  readonly variantOf?: ItemId;
}

interface Explained extends KeyFacts {
  readonly rationale: string;
}

/**
 * What is shown of an item only after it was answered: the half that a public item lacks. The two halves
 * are published in different data files, so that nothing is given away before the key is asked for.
 */
export type PlainItemKey =
  | (Explained & { readonly type: 'single'; readonly key: OptionId })
  | (Explained & { readonly type: 'multiple' | 'ordering'; readonly key: readonly OptionId[] })
  | (Explained & { readonly type: 'judgement'; readonly key: boolean })
  | (Explained & { readonly type: 'blank'; readonly key: readonly (readonly string[])[] })
  | (Explained & { readonly type: 'short'; readonly points: readonly AnswerPoint[] });

export interface CaseItemKey extends KeyFacts {
  readonly type: 'case';
  /** One for each part, in the case's order. */
  readonly items: readonly PlainItemKey[];
}

export type ItemKey = PlainItemKey | CaseItemKey;
