import type { RosterPerson } from '../draw/draw-record.ts';
import {
  amount,
  type Check,
  count,
  either,
  finite,
  flag,
  id,
  list,
  misfit,
  object,
  oneOf,
  optional,
  type Shape,
  text,
} from '../records/field-checks.ts';
import { isPresence, isVerdict } from '../records/meeting-words.ts';
import type { WallAsked, WallDraw, WallLook, WallRecord, WallSeat, WallSummary } from './wall-record.ts';

const MOST = 20_000;

type LookOf<T extends WallLook['type']> = Extract<WallLook, { readonly type: T }>;

const nobody = oneOf(null);
const PERSON: Shape<RosterPerson> = { id, name: text(1000), unit: text(1000) };
const person = object(PERSON);
const SEAT: Shape<WallSeat> = {
  name: text(1000),
  unit: text(1000),
  presence: optional(isPresence),
};
const ASKED: Shape<WallAsked> = {
  person: either(person, nobody),
  item: text(120),
  lesson: id,
  optionSeed: finite,
  part: count,
  verdict: optional(isVerdict),
  points: optional(list(text(200), 1000)),
  isSwapped: flag,
  clockEndsAt: optional(amount),
  away: optional(object({ name: text(1000), reason: text(2000) })),
};
const DRAW: Shape<WallDraw> = {
  id,
  phase: oneOf('sealed', 'drawn', 'judging', 'finished'),
  sample: flag,
  rule: text(60),
  count,
  standing: object({ present: count, fresh: count }),
  commitment: text(200),
  seed: text(500),
  spoken: text(60),
  drawnAt: amount,
  called: list(person, MOST),
  place: count,
  asked: either(object(ASKED), nobody),
  next: either(person, nobody),
};
const SUMMARY: Shape<WallSummary> = {
  present: count,
  onRoster: count,
  answers: list(object({ name: text(1000), unit: text(1000), verdict: either(isVerdict, nobody) }), MOST),
  reread: list(object({ label: text(1000), gist: text(20_000) }), 1000),
};
const COVER: Shape<LookOf<'cover'>> = { type: oneOf('cover') };
const SIGN_IN: Shape<LookOf<'sign-in'>> = {
  type: oneOf('sign-in'),
  seats: list(object(SEAT), MOST),
  page: optional(count),
  awayOnly: optional(flag),
};
const SLIDE: Shape<LookOf<'slide'>> = {
  type: oneOf('slide'),
  index: count,
  showsArticles: flag,
  isRevealed: flag,
};
const DRAWING: Shape<LookOf<'draw'>> = { type: oneOf('draw'), draw: object(DRAW) };
const SUMMED: Shape<LookOf<'summary'>> = { type: oneOf('summary'), summary: object(SUMMARY) };
const CONTEST: Shape<LookOf<'contest'>> = {
  type: oneOf('contest'),
  lesson: text(120),
  isTold: flag,
  board: (value) => typeof value === 'object',
};
const ENDED: Shape<LookOf<'ended'>> = { type: oneOf('ended') };
const look: Check = either(...[COVER, SIGN_IN, SLIDE, DRAWING, SUMMED, CONTEST, ENDED].map(object));

const WALL: Shape<WallRecord> = {
  version: oneOf(1),
  source: id,
  at: amount,
  lesson: text(120),
  title: text(500),
  date: text(200),
  book: text(500),
  cloth: text(200),
  place: text(500),
  leader: text(500),
  isBlack: flag,
  isLarge: flag,
  look,
};

/** Reads what another window or the browser's store says the wall shows; `undefined` where it is something else. Never throws. */
export function parseWall(value: unknown): WallRecord | undefined {
  return isWall(value) ? value : undefined;
}

function isWall(value: unknown): value is WallRecord {
  return misfit(value, WALL) === undefined;
}
