import type { ContestVerdict } from '../contest/contest.ts';
import type { RoundKind } from '../contest/contest-plan.ts';
import type { ItemId, LessonId } from '../item/item.ts';

/** A team on the scoreboard. */
export interface WallTeam {
  readonly name: string;
  /** What is printed on its buzzer. */
  readonly key: string;
  readonly score: number;
  /** Points of 加赛. */
  readonly tie: number;
  readonly rank: number;
  readonly hasTurn: boolean;
}

/** The question of a quiz and how far it has come. */
export interface WallContestAsked {
  readonly item: ItemId;
  readonly lesson: LessonId;
  readonly optionSeed: number;
  readonly value: number;
  /** The team that answers; absent while buzzers are awaited, and for the audience. */
  readonly team?: string;
  /** Who of the audience answers. */
  readonly person?: { readonly name: string; readonly unit: string };
  /** Whether teams press for it. */
  readonly isPressed: boolean;
  readonly isOpen: boolean;
  /** First one first; `behindMs` is the distance to the first press that counts. */
  readonly presses: readonly { readonly team: string; readonly isFoul: boolean; readonly behindMs: number }[];
  readonly verdict?: ContestVerdict;
  /** What the verdict has changed; absent where nothing. */
  readonly points?: number;
  /** When the clock runs out, ms since 1970; absent where none runs. */
  readonly clockEndsAt?: number;
}

export interface WallQuizBoard {
  readonly type: 'quiz';
  readonly round: string;
  readonly kind: RoundKind;
  /** The question of the round that is asked or was last; 0 before the first. */
  readonly number: number;
  readonly total: number;
  readonly teams: readonly WallTeam[];
  /** Absent for the scoreboard. */
  readonly asked: WallContestAsked | null;
  readonly isOver: boolean;
}

export interface WallRankRow {
  readonly rank: number;
  readonly name: string;
  readonly unit: string;
  /** As it is read out. */
  readonly points: string;
}

export interface WallSpeechBoard {
  readonly type: 'speech';
  readonly number: number;
  readonly total: number;
  readonly speaker: { readonly name: string; readonly unit: string } | null;
  /** Judge by judge, hidden while `null`. */
  readonly scores: readonly { readonly points: string; readonly isDropped: boolean }[] | null;
  readonly result: string;
  readonly rank: number;
}

/** A ranking: of the speeches, of the online quiz. `total` counts the rows that found no room too. */
export interface WallRankBoard {
  readonly type: 'ranking';
  readonly rows: readonly WallRankRow[];
  readonly total: number;
}

export type WallBoard = WallQuizBoard | WallSpeechBoard | WallRankBoard;
