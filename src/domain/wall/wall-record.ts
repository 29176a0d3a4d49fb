import type { RosterPerson } from '../draw/draw-record.ts';
import type { ItemId, LessonId } from '../item/item.ts';
import type { Presence, Verdict } from '../records/record.ts';

/** Somebody in the sign-in grid; `presence` is absent where nobody has looked yet. */
export interface WallSeat {
  readonly name: string;
  readonly unit: string;
  readonly presence?: Presence;
}

/** The question on the wall and how far it has come. */
export interface WallAsked {
  /** `null` where nobody was left to come in. */
  readonly person: RosterPerson | null;
  readonly item: ItemId;
  readonly lesson: LessonId;
  readonly optionSeed: number;
  /** Which part of a case, from 0. */
  readonly part: number;
  /** Absent while the person is asked; the key is never shown before. */
  readonly verdict?: Verdict;
  /** Ids of the points met, for a short answer. */
  readonly points?: readonly string[];
  readonly isSwapped: boolean;
  /** When the clock runs out, ms since 1970; absent where none was started. */
  readonly clockEndsAt?: number;
  /** Who was called before at this place and was away. */
  readonly away?: { readonly name: string; readonly reason: string };
}

/** A draw as the room may see it: the seed only once it has been used. */
export interface WallDraw {
  readonly id: string;
  readonly phase: 'sealed' | 'drawn' | 'judging' | 'finished';
  readonly sample: boolean;
  readonly rule: string;
  readonly count: number;
  /** How many can be drawn, and how many of them were not drawn yet in the running cycle. */
  readonly standing: { readonly present: number; readonly fresh: number };
  readonly commitment: string;
  /** Empty until the draw. */
  readonly seed: string;
  readonly spoken: string;
  /** 0 before the draw. */
  readonly drawnAt: number;
  /** Place by place, before any replacement. */
  readonly called: readonly RosterPerson[];
  /** From 1. */
  readonly place: number;
  readonly asked: WallAsked | null;
  readonly next: RosterPerson | null;
}

/** What the room takes home. */
export interface WallSummary {
  readonly present: number;
  readonly onRoster: number;
  readonly answers: readonly { readonly name: string; readonly unit: string; readonly verdict: Verdict | null }[];
  /** Articles to read again, as 安全生产法第二十八条, with their gist. */
  readonly reread: readonly { readonly label: string; readonly gist: string }[];
}

export type WallLook =
  | { readonly type: 'cover' }
  /** More people than fit stand on several pages; `page` counts from 0 and is 0 where absent. */
  | {
      readonly type: 'sign-in';
      readonly seats: readonly WallSeat[];
      readonly page?: number;
      /** Only those who are not there. */
      readonly awayOnly?: boolean;
    }
  | { readonly type: 'slide'; readonly index: number; readonly showsArticles: boolean; readonly isRevealed: boolean }
  | { readonly type: 'draw'; readonly draw: WallDraw }
  | { readonly type: 'summary'; readonly summary: WallSummary }
  /**
   * A contest. Its board is read where it is shown (see parse-wall-board.ts), so that the wall of a meeting
   * carries nothing of it; `lesson` is that of the question on it, empty where there is none.
   */
  | { readonly type: 'contest'; readonly lesson: LessonId | ''; readonly isTold: boolean; readonly board: unknown }
  /** The meeting has ended and is recorded. */
  | { readonly type: 'ended' };

/**
 * The one small record that drives the wall. The console writes it whole at every change; the wall shows
 * the last one it heard, or the one kept in this browser where it opens later.
 *
 * What breaks if…
 * - it held steps instead of states: a wall opened late would have to have heard them all.
 * - `at` could stand still: of two records the wall could not tell the newer one.
 */
export interface WallRecord {
  readonly version: 1;
  /** The meeting's or contest's id. */
  readonly source: string;
  /** Grows with every record, also across a reload: milliseconds since 1970, at least one more than before. */
  readonly at: number;
  readonly lesson: LessonId | '';
  readonly title: string;
  /** What stands right of the title on every sheet, as 11月19日 周四. */
  readonly date: string;
  /** Handbook and number of the lesson, as 安全监督管理实用　第 5 课. */
  readonly book: string;
  readonly cloth: string;
  readonly place: string;
  readonly leader: string;
  readonly isBlack: boolean;
  readonly isLarge: boolean;
  readonly look: WallLook;
}
