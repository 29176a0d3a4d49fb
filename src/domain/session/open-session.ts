import type { LessonId } from '../item/item.ts';
import type { PersonId, Presence } from '../records/record.ts';
import { studyDay } from '../records/study-day.ts';
import { fitPerson } from './fit-person.ts';
import type { SessionDraft, SessionRoster } from './session-draft.ts';

/** What has to be said to open a meeting; the fields are those of {@link SessionDraft}. */
export interface SessionPlan {
  readonly id: string;
  /** Milliseconds since 1970, UTC. */
  readonly now: number;
  readonly lesson: LessonId;
  readonly title: string;
  readonly place: string;
  readonly leader: string;
  readonly leaderId: PersonId | '';
  readonly plannedMs: number;
  readonly roster: SessionRoster;
  readonly isLarge?: boolean;
}

/** The longest title, place or leader a record holds, in UTF-16 units. */
const LONGEST = 500;

/**
 * Opens a meeting at 签到, with everybody on the roster present: who is away is unticked. Texts longer than a
 * record can hold are cut, so that the meeting can be kept and recorded whatever was pasted.
 */
export function openSession({ now, isLarge = false, ...plan }: SessionPlan): SessionDraft {
  const people = plan.roster.people.map(fitPerson);
  const everybody = people.map(({ id }): readonly [PersonId, Presence] => [id, 'present']);
  return {
    ...plan,
    shape: 1,
    title: plan.title.slice(0, LONGEST),
    place: plan.place.slice(0, LONGEST),
    leader: plan.leader.slice(0, LONGEST),
    roster: { ...plan.roster, people },
    day: studyDay(now),
    visits: [{ step: 'sign-in', at: now }],
    presence: Object.fromEntries(everybody),
    excludedUnits: [],
    slide: { index: 0, showsArticles: false, isRevealed: false },
    isBlack: false,
    isLarge,
    draws: [],
    minute: '',
  };
}
