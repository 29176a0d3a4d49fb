import type { DrawRecord, RosterPerson } from '../draw/draw-record.ts';
import { parseDrawRecord } from '../draw/parse-draw-record.ts';
import { parseSitting } from '../draw/parse-sitting.ts';
import {
  amount,
  type Check,
  count,
  either,
  flag,
  id,
  list,
  mapOf,
  misfit,
  object,
  oneOf,
  optional,
  ownField,
  type Shape,
  text,
} from '../records/field-checks.ts';
import { isPresence } from '../records/meeting-words.ts';
import { isDay } from '../shared/day.ts';
import type { SessionDraft, SessionRoster, SlidePlace, StepVisit } from './session-draft.ts';

const MOST_PEOPLE = 20_000;

const PERSON: Shape<RosterPerson> = { id, name: text(1000), unit: text(1000) };
const ROSTER: Shape<SessionRoster> = {
  id,
  title: text(500),
  sample: flag,
  people: list(object(PERSON), MOST_PEOPLE),
};
const VISIT: Shape<StepVisit> = { step: oneOf('sign-in', 'teach', 'draw', 'close'), at: count };
const SLIDE: Shape<SlidePlace> = { index: count, showsArticles: flag, isRevealed: flag };

/** Somewhere to be, and times that never run backwards: both are what the hours are reckoned from. */
const visits: Check = (value) =>
  list(object(VISIT), 10_000)(value) &&
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((visit, i) => i === 0 || Number(ownField(visit, 'at')) >= Number(ownField(value[i - 1], 'at')));

const isDraw = (value: unknown): value is DrawRecord => parseDrawRecord(value).type === 'draw';

const SESSION: Shape<SessionDraft> = {
  shape: oneOf(1),
  id,
  lesson: id,
  title: text(500),
  day: (value) => typeof value === 'string' && isDay(value),
  place: text(500),
  leader: text(500),
  leaderId: either(id, oneOf('')),
  plannedMs: amount,
  visits,
  roster: object(ROSTER),
  presence: mapOf(isPresence),
  excludedUnits: list(text(1000), MOST_PEOPLE),
  slide: object(SLIDE),
  isBlack: flag,
  isLarge: flag,
  sitting: optional((value) => parseSitting(value) !== undefined),
  draws: list(isDraw, 100),
  minute: text(20_000),
  endedAt: optional(count),
};

/** Reads a saved meeting under way; `undefined` where it is something else. Never throws. */
export function parseSession(value: unknown): SessionDraft | undefined {
  return isSession(value) ? value : undefined;
}

function isSession(value: unknown): value is SessionDraft {
  return misfit(value, SESSION) === undefined;
}
