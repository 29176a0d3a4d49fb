import type { Difficulty, ItemId, ItemType, LessonId } from '../item/item.ts';
import type { MarkingRule, MarkingScheme } from '../scoring/marking-rule.ts';

export type Integrity = 'self-study' | 'practice' | 'sealed';

/** Which items a section may take; an absent list allows everything. */
export interface SectionSource {
  readonly handbooks?: readonly string[];
  readonly lessons?: readonly LessonId[];
  readonly topics?: readonly string[];
}

/** At least `count` items of the section must have this value. */
export type Quota =
  | { readonly by: 'handbook' | 'lesson' | 'topic'; readonly value: string; readonly count: number }
  | { readonly by: 'difficulty'; readonly value: Difficulty; readonly count: number };

export interface BlueprintSection {
  readonly id: string;
  readonly title: string;
  readonly type: ItemType;
  readonly count: number;
  readonly pointsEach: number;
  /** Marks the section's items instead of the site's default for their type. */
  readonly marking?: MarkingRule;
  readonly from?: SectionSource;
  readonly quotas?: readonly Quota[];
}

/** The plan of a paper, as an officer writes it in `content/exams`. */
export interface Blueprint {
  readonly id: string;
  /** Two or three letters that open the paper code. */
  readonly code: string;
  readonly title: string;
  readonly summary: string;
  readonly integrity: Integrity;
  readonly source: string;
  readonly sample: boolean;
  readonly minutes: number;
  readonly passMark: number;
  readonly stages?: readonly string[];
  readonly sections: readonly BlueprintSection[];
  /** The site's rules by type, over which a section's own `marking` goes. */
  readonly marking: MarkingScheme;
}

/** What assembling needs to know of an item; the item itself is fetched when the paper is taken. */
export interface BankEntry {
  readonly id: ItemId;
  readonly revision: number;
  readonly type: ItemType;
  readonly lesson: LessonId;
  readonly topic: string;
  readonly difficulty: Difficulty;
  readonly variantOf?: ItemId;
}

/** The whole bank's index with its edition, as `bankEdition` makes it: four base32 digits over all entries. */
export interface Bank {
  readonly edition: string;
  readonly entries: readonly BankEntry[];
}
