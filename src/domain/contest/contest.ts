import type { ItemId, LessonId } from '../item/item.ts';
import type { PersonId } from '../records/record.ts';
import type { ContestRules, ContestTeam } from './contest-plan.ts';

export type TeamId = string;
/** `passed`: no answer within the time. */
export type ContestVerdict = 'right' | 'wrong' | 'passed';

interface EventFacts {
  /** `e1`, `e2`, … in the order they happened. */
  readonly id: string;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
}

/** A question is on the wall. */
export interface AskedEvent extends EventFacts {
  readonly type: 'asked';
  readonly round: string;
  readonly item: ItemId;
  readonly lesson: LessonId;
  readonly value: number;
  /** Whose question it is; absent where teams press for it or the audience answers. */
  readonly team?: TeamId;
  /** Who of the audience answers. */
  readonly person?: { readonly id: PersonId; readonly name: string; readonly unit: string };
}

/** The buzzers are open from now on: a press before this is a foul. */
export interface OpenedEvent extends EventFacts {
  readonly type: 'opened';
}

export interface PressedEvent extends EventFacts {
  readonly type: 'pressed';
  readonly team: TeamId;
  /** The key event's own time stamp in milliseconds, with its fraction: it decides who was first. */
  readonly stamp: number;
}

export interface JudgedEvent extends EventFacts {
  readonly type: 'judged';
  readonly verdict: ContestVerdict;
}

/** The jury adds or takes off points by hand, and says why. */
export interface AdjustedEvent extends EventFacts {
  readonly type: 'adjusted';
  readonly team: TeamId;
  readonly points: number;
  readonly reason: string;
}

/** The next round begins. */
export interface RoundEvent extends EventFacts {
  readonly type: 'round';
  readonly round: string;
}

/** Takes another event back; the one taken back stays in the list. */
export interface UndoneEvent extends EventFacts {
  readonly type: 'undone';
  readonly target: string;
}

export type ContestEvent =
  | AskedEvent
  | OpenedEvent
  | PressedEvent
  | JudgedEvent
  | AdjustedEvent
  | RoundEvent
  | UndoneEvent;

export interface ContestItem {
  readonly item: ItemId;
  readonly lesson: LessonId;
  readonly difficulty: 1 | 2 | 3;
}

/**
 * A quiz contest under way: the draft that survives a reload. Nothing but its list of events is ever
 * changed, and that only grows; scores, turns and ties are folded from it (see stand-of.ts).
 *
 * What breaks if…
 * - scores were kept beside the events: an undone verdict would leave them behind.
 * - the undone event were deleted: nobody could show the jury what was changed, and when.
 * - the pool were read again after a reload: the next question would be another one.
 */
export interface Contest {
  readonly shape: 1;
  readonly id: string;
  readonly startedAt: number;
  readonly rules: ContestRules;
  readonly teams: readonly ContestTeam[];
  /** In the order they will be asked; first those no contest has used. */
  readonly pool: readonly ContestItem[];
  readonly events: readonly ContestEvent[];
}

/** A contest with its first round open. */
export function openContest(plan: Omit<Contest, 'shape' | 'events' | 'startedAt'>, now: number): Contest {
  const [first] = plan.rules.rounds;
  const opening = first === undefined ? [] : [{ id: 'e1', type: 'round', round: first.id, at: now } as const];
  return { ...plan, shape: 1, startedAt: now, events: opening };
}

/** The events that count, oldest first: those taken back are left out, and so is the taking back. */
export function standingEvents(events: readonly ContestEvent[]): readonly ContestEvent[] {
  const undone = new Set(events.flatMap((event) => (event.type === 'undone' ? event.target : [])));
  return events.filter(({ id, type }) => type !== 'undone' && !undone.has(id));
}
