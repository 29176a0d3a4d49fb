import type { DrawRecord } from '../draw/draw-record.ts';
import type { DrawSitting } from '../draw/sitting.ts';
import type { Contest } from './contest.ts';
import type { OnlineRules } from './online.ts';
import type { Speaker } from './speech.ts';

interface DraftHead {
  readonly shape: 1;
  readonly id: string;
  /** The planned contest. */
  readonly plan: string;
  readonly title: string;
  readonly startedAt: number;
  /** The draw on the wall: of the audience, of the order, of the prizes; `null` where there is none. */
  readonly sitting: DrawSitting | null;
  /** Draws that have ended, oldest first. */
  readonly draws: readonly DrawRecord[];
  readonly isBlack: boolean;
  /** When it was ended, so that every try to record it gives the same record. */
  readonly endedAt?: number;
}

/** A prize quiz under way. Scores are folded from the contest's events. */
export interface QuizDraft extends DraftHead {
  readonly kind: 'quiz';
  readonly contest: Contest;
  /** When the time for the answer runs out, ms since 1970; 0 where no clock runs. */
  readonly clockEndsAt: number;
  /** The wall shows the scoreboard, not the question. */
  readonly showsScores: boolean;
}

/** A speech contest under way. */
export interface SpeechDraft extends DraftHead {
  readonly kind: 'speech';
  readonly fullMark: number;
  readonly judges: number;
  /** In the order they speak. */
  readonly speakers: readonly Speaker[];
  /** By speaker, what was typed for each judge: also what is not a score yet, so that nothing typed is lost. */
  readonly marks: Readonly<Record<string, readonly string[]>>;
  /** Who speaks now; empty before the first. */
  readonly current: string;
  /** The wall shows the scores of who speaks now. */
  readonly isRevealed: boolean;
  /** The wall shows the ranking. */
  readonly showsRanking: boolean;
}

/** The end of an online quiz: the prize draw. Its ranking is folded from the records. */
export interface OnlineDraft extends DraftHead {
  readonly kind: 'online';
  readonly rules: OnlineRules;
  readonly prizes: number;
  /** The ranking as it stood when the draw was sealed. */
  readonly standings: readonly OnlineStanding[];
}

export interface OnlineStanding {
  readonly rank: number;
  readonly person: string;
  readonly name: string;
  readonly unit: string;
  readonly points: number;
  readonly isQualified: boolean;
}

/**
 * A contest under way, from its start to its record: the draft that survives a reload. One for each planned
 * contest on a device, owned by one tab; it becomes its record once (see contest-held.ts).
 *
 * What breaks if…
 * - the plan were only named: a rule edited meanwhile would change a contest half played.
 * - the draw lay in a draft of its own: a crash between the two would ask somebody who was not drawn.
 */
export type ContestDraft = QuizDraft | SpeechDraft | OnlineDraft;
