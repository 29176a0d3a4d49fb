import type { DrawRecord, RosterPerson } from '../draw/draw-record.ts';
import type { DrawSitting } from '../draw/sitting.ts';
import type { LessonId } from '../item/item.ts';
import type { PersonId, Presence } from '../records/record.ts';
import type { Day } from '../shared/day.ts';

/** The agenda of a meeting: 签到 → 领学 → 抽查 → 小结. */
export type SessionStep = 'sign-in' | 'teach' | 'draw' | 'close';

export const SESSION_STEPS: readonly SessionStep[] = ['sign-in', 'teach', 'draw', 'close'];

/** When a step was entered; the time spent in it runs until the next visit. */
export interface StepVisit {
  readonly step: SessionStep;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
}

export interface SessionRoster {
  /** The roster in this browser it was copied from. */
  readonly id: string;
  readonly title: string;
  /** True where its people are made up. */
  readonly sample: boolean;
  /** Those added on the spot stand last. */
  readonly people: readonly RosterPerson[];
}

/** What the wall shows while the lesson is led. */
export interface SlidePlace {
  /** From 0. */
  readonly index: number;
  readonly showsArticles: boolean;
  /** Whether the answer of a question inside the lesson is shown. */
  readonly isRevealed: boolean;
}

/**
 * One meeting under way, from 开始 to its record: the draft that survives a reload. One at a time on a
 * device, owned by one tab; it becomes records once (see session-records.ts).
 *
 * What breaks if…
 * - the roster were only named: a roster edited during the meeting would change who was there.
 * - times were counted up: an hour of sleep or a closed tab would be lost or counted twice.
 * - the draw lay in a draft of its own: a crash between the two would record a meeting without its draw.
 */
export interface SessionDraft {
  readonly shape: 1;
  readonly id: string;
  readonly lesson: LessonId;
  readonly title: string;
  /** The Beijing day it was opened. */
  readonly day: Day;
  readonly place: string;
  /** Who leads, as it will be printed: a name, a post or both. */
  readonly leader: string;
  /** The leader on the roster, who is never drawn; empty where the leader is not on it. */
  readonly leaderId: PersonId | '';
  /** The lesson's minutes, as time planned for 领学. */
  readonly plannedMs: number;
  /** In order of time, never empty; the last is where the meeting is. */
  readonly visits: readonly StepVisit[];
  readonly roster: SessionRoster;
  /** How everybody on the roster stands; whoever is missing here has not been looked at and counts as away. */
  readonly presence: Readonly<Record<PersonId, Presence>>;
  /** Units the officer leaves out of today's draw. */
  readonly excludedUnits: readonly string[];
  readonly slide: SlidePlace;
  readonly isBlack: boolean;
  /** Large type on the wall. */
  readonly isLarge: boolean;
  /** The draw on the wall; absent before the seal and after its end. */
  readonly sitting?: DrawSitting;
  /** Draws of this meeting that have ended, oldest first. */
  readonly draws: readonly DrawRecord[];
  /** The minute's text. */
  readonly minute: string;
  /** When it was ended, so that every try to record it gives the same records; gone once it goes on. */
  readonly endedAt?: number;
}
