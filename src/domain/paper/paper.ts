import type { ItemId, LessonId } from '../item/item.ts';
import type { MarkingScheme } from '../scoring/marking-rule.ts';
import type { Integrity } from './blueprint.ts';

export interface PaperItem {
  readonly item: ItemId;
  readonly revision: number;
  readonly lesson: LessonId;
  readonly possible: number;
  /** Seeds the order of this item's options on this paper. */
  readonly optionSeed: number;
}

export interface PaperSection {
  readonly id: string;
  readonly title: string;
  readonly marking: MarkingScheme;
  readonly items: readonly PaperItem[];
}

/** An assembled paper: frozen, so that what was sat can be shown and scored again. */
export interface Paper {
  readonly code: string;
  readonly blueprint: string;
  readonly title: string;
  readonly integrity: Integrity;
  readonly minutes: number;
  readonly passMark: number;
  readonly sections: readonly PaperSection[];
}

export interface Shortfall {
  readonly section: string;
  /** What was asked for: the section itself or one of its quotas. */
  readonly of: string;
  readonly wanted: number;
  readonly found: number;
}

export type AssemblyResult =
  | { readonly type: 'paper'; readonly paper: Paper }
  | { readonly type: 'shortfall'; readonly shortfalls: readonly Shortfall[] };
