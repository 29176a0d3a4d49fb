/**
 * The seven shapes an item can have once it has been checked at build time.
 *
 * Ids are written by hand and never change; `revision` goes up when the key or the meaning does, so a
 * record that names id and revision can be judged again years later. Options carry their own ids, so
 * the order they are shown in never matters.
 */
export type ItemId = string;
export type OptionId = string;
/** `handbook/slug`, as in the file names under `content/lessons`. */
export type LessonId = string;
/** `regulation:article`, as `work-safety-law:28` or `criminal-law:134-1`. */
export type CitationId = string;

export type Difficulty = 1 | 2 | 3;

export interface Option {
  readonly id: OptionId;
  readonly text: string;
}

/** One thing a short answer must contain. */
export interface AnswerPoint {
  readonly id: string;
  readonly text: string;
}

interface ItemFacts {
  readonly id: ItemId;
  readonly revision: number;
  readonly lesson: LessonId;
  readonly topic: string;
  readonly difficulty: Difficulty;
  readonly cites: readonly CitationId[];
  /** The item this one words differently; a paper never holds both. */
  readonly variantOf?: ItemId;
}

interface Asked extends ItemFacts {
  readonly stem: string;
  readonly rationale: string;
}

export interface SingleItem extends Asked {
  readonly type: 'single';
  readonly options: readonly Option[];
  readonly key: OptionId;
}

export interface MultipleItem extends Asked {
  readonly type: 'multiple';
  readonly options: readonly Option[];
  /** Two or more ids; their order means nothing. */
  readonly key: readonly OptionId[];
}

export interface JudgementItem extends Asked {
  readonly type: 'judgement';
  readonly key: boolean;
}

export interface BlankItem extends Asked {
  readonly type: 'blank';
  /** For each `____` of the stem, in order, the wordings that count as right. */
  readonly key: readonly (readonly string[])[];
}

export interface ShortItem extends Asked {
  readonly type: 'short';
  readonly points: readonly AnswerPoint[];
}

export interface OrderingItem extends Asked {
  readonly type: 'ordering';
  readonly options: readonly Option[];
  /** Every option id once, in the right order. */
  readonly key: readonly OptionId[];
}

/** An item that may stand under a case's stimulus. */
export type PlainItem = SingleItem | MultipleItem | JudgementItem | BlankItem | ShortItem | OrderingItem;

export interface CaseItem extends ItemFacts {
  readonly type: 'case';
  readonly title: string;
  readonly stimulus: string;
  readonly items: readonly PlainItem[];
}

export type Item = PlainItem | CaseItem;
export type ItemType = Item['type'];
export type PlainItemType = PlainItem['type'];

/** The order in which types are listed wherever they are listed. */
export const ITEM_TYPES = ['single', 'multiple', 'judgement', 'blank', 'short', 'ordering', 'case'] as const;
