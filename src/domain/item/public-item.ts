import type { Difficulty, ItemId, LessonId, Option, PlainItemType } from './item.ts';

/**
 * What a person sees before answering: an item without key, rationale, accepted wordings, points or
 * citations. Made by {@link toPublicItem} from an allow-list, so a field added to an item stays private
 * until somebody lists it here.
 */
export interface PublicPlainItem {
  readonly type: PlainItemType;
  readonly id: ItemId;
  readonly revision: number;
  readonly lesson: LessonId;
  readonly topic: string;
  readonly difficulty: Difficulty;
  readonly stem: string;
  /** Empty for judgement, blank and short items. */
  readonly options: readonly Option[];
  /** How many blanks the stem has; 0 for every other type. */
  readonly blanks: number;
}

export interface PublicCaseItem {
  readonly type: 'case';
  readonly id: ItemId;
  readonly revision: number;
  readonly lesson: LessonId;
  readonly topic: string;
  readonly difficulty: Difficulty;
  readonly title: string;
  readonly stimulus: string;
  readonly items: readonly PublicPlainItem[];
}

export type PublicItem = PublicPlainItem | PublicCaseItem;
