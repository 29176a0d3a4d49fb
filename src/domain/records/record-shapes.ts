import { isResponse } from '../item/is-response.ts';
import {
  amount,
  type Check,
  count,
  either,
  finite,
  flag,
  id,
  list,
  object,
  oneOf,
  optional,
  type Shape,
  text,
} from './field-checks.ts';
import { marking } from './marking-check.ts';
import { isPresence, isVerdict } from './meeting-words.ts';
import type {
  AttendedRecord,
  ContestHeldRecord,
  DrawnRecord,
  ItemAnsweredRecord,
  ItemOutcome,
  LessonReadRecord,
  OralAnswerRecord,
  PaperFinishedRecord,
  RecordFacts,
  RecordType,
  ReflectionRecord,
  SectionResult,
  SessionHeldRecord,
  VoidRecord,
} from './record.ts';
import { score } from './score-check.ts';

/** A long answer is some thousand characters; ten times that is a broken or hostile file. */
const RESPONSE_LIMIT = 50_000;

/** Infinite where the value has no text: a field this site does not know may hold a circle or a bigint. */
function lengthAsText(value: unknown): number {
  try {
    return JSON.stringify(value)?.length ?? Number.POSITIVE_INFINITY;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}

const recordId: Check = (value) =>
  typeof value === 'string' && /^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/.test(value);
/** A moment before the year 9999 ends, so that it has a day. */
const moment: Check = (value) => count(value) && Number(value) < 253_402_214_400_000;
const response: Check = (value) => isResponse(value) && lengthAsText(value) <= RESPONSE_LIMIT;
const facts: Shape<RecordFacts> = { id: recordId, shape: oneOf(1), at: moment, person: id, device: id };

const outcome: Shape<ItemOutcome> = {
  item: id,
  revision: count,
  response: optional(response),
  score,
  possible: amount,
};
const section: Shape<SectionResult> = {
  id,
  title: text(500),
  earned: amount,
  possible: amount,
  marking: optional(marking),
};

const lessonRead: Shape<LessonReadRecord> = {
  ...facts,
  type: oneOf('lesson-read'),
  lesson: id,
  sections: count,
  durationMs: amount,
};
const itemAnswered: Shape<ItemAnsweredRecord> = {
  ...facts,
  type: oneOf('item-answered'),
  item: id,
  revision: count,
  lesson: id,
  topic: text(200),
  context: oneOf('check', 'quiz', 'review', 'exam'),
  attempt: id,
  response,
  score,
  selfMarked: flag,
  durationMs: amount,
};
const paperFinished: Shape<PaperFinishedRecord> = {
  ...facts,
  type: oneOf('paper-finished'),
  attempt: id,
  paper: either(
    object({ kind: oneOf('lesson-quiz'), lesson: id, seed: text(200) }),
    object({ kind: oneOf('exam'), blueprint: id, title: text(500), code: text(100) }),
  ),
  integrity: oneOf('self-study', 'practice', 'sealed'),
  marking,
  startedAt: moment,
  durationMs: amount,
  ended: oneOf('handed-in', 'time-out'),
  earned: amount,
  possible: amount,
  passed: optional(flag),
  passMark: optional(amount),
  sections: list(object(section), 100),
  outcomes: list(object(outcome), 2000),
  selfMarked: flag,
  clockSetBackMs: optional(amount),
};
const reflection: Shape<ReflectionRecord> = { ...facts, type: oneOf('reflection'), lesson: id, text: text(20_000) };
const drawn: Shape<DrawnRecord> = {
  ...facts,
  type: oneOf('drawn'),
  draw: id,
  lesson: id,
  place: count,
  name: text(1000),
  replaces: optional(object({ person: id, reason: text(2000) })),
};
const oralAnswer: Shape<OralAnswerRecord> = {
  ...facts,
  type: oneOf('oral-answer'),
  draw: id,
  lesson: id,
  item: id,
  revision: count,
  verdict: isVerdict,
  points: optional(list(text(200), 1000)),
};
const attended: Shape<AttendedRecord> = {
  ...facts,
  type: oneOf('attended'),
  session: id,
  lesson: id,
  name: text(1000),
  unit: text(1000),
  presence: isPresence,
  durationMs: amount,
};
const sessionHeld: Shape<SessionHeldRecord> = {
  ...facts,
  type: oneOf('session-held'),
  session: id,
  lesson: id,
  title: text(500),
  place: text(500),
  leader: text(500),
  startedAt: moment,
  durationMs: amount,
  content: list(text(500), 1000),
  present: count,
  onRoster: count,
  draws: list(id, 100),
  minute: text(20_000),
  sample: flag,
};
const contestHeld: Shape<ContestHeldRecord> = {
  ...facts,
  type: oneOf('contest-held'),
  contest: id,
  kind: oneOf('quiz', 'speech', 'online'),
  title: text(500),
  startedAt: moment,
  durationMs: amount,
  standings: list(object({ rank: count, name: text(1000), unit: text(1000), points: finite }), 20_000),
  items: list(id, 20_000),
  lines: list(object({ at: moment, name: text(1000), points: finite, why: text(2000), isUndone: flag }), 20_000),
  draws: list(id, 1000),
};
const voided: Shape<VoidRecord> = { ...facts, type: oneOf('void'), target: recordId, reason: text(2000) };

/** For every record type, what each of its fields must be. Lengths are far above anything the site writes. */
export const RECORD_SHAPES: Readonly<Record<RecordType, Readonly<Record<string, Check>>>> = {
  'lesson-read': lessonRead,
  'item-answered': itemAnswered,
  'paper-finished': paperFinished,
  reflection,
  drawn,
  'oral-answer': oralAnswer,
  attended,
  'session-held': sessionHeld,
  'contest-held': contestHeld,
  void: voided,
};
