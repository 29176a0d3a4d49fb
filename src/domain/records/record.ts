import type { ItemId, LessonId } from '../item/item.ts';
import type { Response } from '../item/response.ts';
import type { MarkingScheme } from '../scoring/marking-rule.ts';
import type { Score } from '../scoring/score.ts';

export type RecordId = string;
export type PersonId = string;

/**
 * One immutable fact about one person (or, for a draw, about a roster). Records are only ever added;
 * a correction is a `void` record and, where there is one, a new fact.
 *
 * Example:
 *   { "id": "0198f3a2-7c1e-7…", "shape": 1, "type": "item-answered", "at": 1795312800000,
 *     "person": "p-0198f3a2…", "device": "d-0198f3a2…", "item": "stg-dispatch-03", "revision": 1, … }
 *
 * What breaks if…
 * - `id` were not a UUIDv7: the log could no longer be listed in order of time without an index.
 * - `at` were a local date string: two devices in two zones would disagree about the day.
 * - a response named options by position: a reshuffled item would score otherwise.
 * - a field changed its meaning without `shape` going up: old files would be read wrongly and silently.
 */
export interface RecordFacts {
  readonly id: RecordId;
  /** Version of this record type's shape. */
  readonly shape: 1;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  readonly person: PersonId;
  readonly device: string;
}

/** Every section of a lesson was read, in one or more sittings. */
export interface LessonReadRecord extends RecordFacts {
  readonly type: 'lesson-read';
  readonly lesson: LessonId;
  readonly sections: number;
  /** Time the page was visible and used. */
  readonly durationMs: number;
}

export type AnswerContext = 'check' | 'quiz' | 'review' | 'exam';

export interface ItemAnsweredRecord extends RecordFacts {
  readonly type: 'item-answered';
  readonly item: ItemId;
  readonly revision: number;
  readonly lesson: LessonId;
  readonly topic: string;
  readonly context: AnswerContext;
  /** The sitting this answer belongs to: the id of its draft and later of its `paper-finished`. */
  readonly attempt: string;
  readonly response: Response;
  readonly score: Score;
  /** True where the person judged the points of a short answer. */
  readonly selfMarked: boolean;
  readonly durationMs: number;
}

export interface SectionResult {
  readonly id: string;
  readonly title: string;
  readonly earned: number;
  readonly possible: number;
  /** The rules its items were marked by, where they are not the whole record's `marking`. */
  readonly marking?: MarkingScheme;
}

export interface ItemOutcome {
  readonly item: ItemId;
  readonly revision: number;
  /** Absent where nothing was given. */
  readonly response?: Response;
  readonly score: Score;
  readonly possible: number;
}

/** A lesson quiz or an exam was handed in. */
export interface PaperFinishedRecord extends RecordFacts {
  readonly type: 'paper-finished';
  readonly attempt: string;
  readonly paper:
    | { readonly kind: 'lesson-quiz'; readonly lesson: LessonId; readonly seed: string }
    | { readonly kind: 'exam'; readonly blueprint: string; readonly title: string; readonly code: string };
  readonly integrity: 'self-study' | 'practice' | 'sealed';
  readonly marking: MarkingScheme;
  readonly startedAt: number;
  readonly durationMs: number;
  readonly ended: 'handed-in' | 'time-out';
  readonly earned: number;
  readonly possible: number;
  /** Absent for a lesson quiz, which has no pass mark. */
  readonly passed?: boolean;
  readonly passMark?: number;
  readonly sections: readonly SectionResult[];
  readonly outcomes: readonly ItemOutcome[];
  readonly selfMarked: boolean;
  /** How far the device's clock was found set back during the sitting; absent where it was not. */
  readonly clockSetBackMs?: number;
}

export interface ReflectionRecord extends RecordFacts {
  readonly type: 'reflection';
  readonly lesson: LessonId;
  readonly text: string;
}

/** One person was drawn; `draw` is the id shared by everybody of one draw. */
export interface DrawnRecord extends RecordFacts {
  readonly type: 'drawn';
  readonly draw: string;
  readonly lesson: LessonId;
  readonly place: number;
  readonly name: string;
  readonly replaces?: { readonly person: PersonId; readonly reason: string };
}

/** `passed`: called on and there, but would not answer. `absent`: not there, so that somebody else came in. */
export type Verdict = 'right' | 'partly' | 'wrong' | 'passed' | 'absent';

export interface OralAnswerRecord extends RecordFacts {
  readonly type: 'oral-answer';
  readonly draw: string;
  readonly lesson: LessonId;
  readonly item: ItemId;
  readonly revision: number;
  readonly verdict: Verdict;
  /** Ids of the points met, where a short answer was judged by them. */
  readonly points?: readonly string[];
}

/** How somebody stands at a meeting: there, there late, on leave, on duty elsewhere, or away without a reason. */
export type Presence = 'present' | 'late' | 'leave' | 'duty' | 'absent';

/** How one person stood at one meeting; hours go to those who were there. */
export interface AttendedRecord extends RecordFacts {
  readonly type: 'attended';
  readonly session: string;
  readonly lesson: LessonId;
  readonly name: string;
  readonly unit: string;
  readonly presence: Presence;
  /** Time credited; 0 for anybody who was not there. */
  readonly durationMs: number;
}

/** A meeting was held: what 安全生产法第二十八条 asks a training file to hold, but for the people, who have records of their own. */
export interface SessionHeldRecord extends RecordFacts {
  readonly type: 'session-held';
  readonly session: string;
  readonly lesson: LessonId;
  readonly title: string;
  readonly place: string;
  readonly leader: string;
  readonly startedAt: number;
  readonly durationMs: number;
  /** Sections of the lesson, as its content. */
  readonly content: readonly string[];
  readonly present: number;
  readonly onRoster: number;
  /** Ids of the meeting's draws. */
  readonly draws: readonly string[];
  readonly minute: string;
  /** True where the roster is made up. */
  readonly sample: boolean;
}

/** One change of somebody's points in a contest. */
export interface ContestLine {
  readonly at: number;
  /** The team or speaker. */
  readonly name: string;
  readonly points: number;
  /** Why, as a word of the contest's own (`right`, `foul`, `judge 3`) or a reason typed in. */
  readonly why: string;
  /** True where it was taken back and does not count. */
  readonly isUndone: boolean;
}

/** A contest was held: its result, and how it came about. */
export interface ContestHeldRecord extends RecordFacts {
  readonly type: 'contest-held';
  readonly contest: string;
  readonly kind: 'quiz' | 'speech' | 'online';
  readonly title: string;
  readonly startedAt: number;
  readonly durationMs: number;
  /** By rank; level ones share it. */
  readonly standings: readonly {
    readonly rank: number;
    readonly name: string;
    readonly unit: string;
    readonly points: number;
  }[];
  /** Every question the room has seen, so that no later contest asks it while others are left. */
  readonly items: readonly ItemId[];
  readonly lines: readonly ContestLine[];
  /** Ids of draws made in it: of the audience, of the prizes. */
  readonly draws: readonly string[];
}

/** Takes another record back. The record taken back stays in the log. */
export interface VoidRecord extends RecordFacts {
  readonly type: 'void';
  readonly target: RecordId;
  readonly reason: string;
}

export type ZhoukeRecord =
  | LessonReadRecord
  | ItemAnsweredRecord
  | PaperFinishedRecord
  | ReflectionRecord
  | DrawnRecord
  | OralAnswerRecord
  | AttendedRecord
  | SessionHeldRecord
  | ContestHeldRecord
  | VoidRecord;

export type RecordType = ZhoukeRecord['type'];

/** A person on this device. Profiles may be edited; records keep only the id. */
export interface Person {
  readonly id: PersonId;
  readonly name: string;
  readonly unit: string;
}
