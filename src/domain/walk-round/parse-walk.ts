import {
  type Check,
  count,
  either,
  id,
  list,
  misfit,
  object,
  oneOf,
  optional,
  ownField,
  type Shape,
  text,
} from '../records/field-checks.ts';
import { isDay } from '../shared/day.ts';
import { MOST_DAYS } from './deadline.ts';
import { MOST_NOTE, MOST_UNIT, type Walk, type WalkArticle, type WalkEntry, type WalkLine } from './walk.ts';

const MOST_LINES = 1000;
/** The start of the year 9999: a deadline counted from there is a day still. */
const LAST_MOMENT = 253_370_764_800_000;

const ARTICLE: Shape<WalkArticle> = { label: text(1000), path: text(1000) };
const LINE: Shape<WalkLine> = {
  id,
  area: text(1000),
  look: text(2000),
  wrong: text(2000),
  severity: oneOf('general', 'major'),
  act: text(2000),
  articles: list(object(ARTICLE), 100),
};

const moment: Check = (value) => count(value) && Number(value) < LAST_MOMENT;
const days: Check = (value) => count(value) && Number(value) >= 1 && Number(value) <= MOST_DAYS;
const day: Check = (value) => typeof value === 'string' && isDay(value);
const deadline: Check = either(
  object({ type: oneOf('at-once') }),
  object({ type: oneOf('days'), days }),
  object({ type: oneOf('day'), day }),
);

const ENTRY: Shape<WalkEntry> = {
  line: object(LINE),
  verdict: optional(oneOf('right', 'wrong', 'not-applicable')),
  note: text(MOST_NOTE),
  deadline: optional(deadline),
  isAdded: optional(oneOf(true)),
};

/** Two entries of one line would be judged by one press. */
const entries: Check = (value) =>
  list(object(ENTRY), MOST_LINES)(value) &&
  Array.isArray(value) &&
  new Set(value.map((entry) => ownField(ownField(entry, 'line'), 'id'))).size === value.length;

const WALK: Shape<Walk> = {
  shape: oneOf(1),
  id,
  checklist: id,
  unit: text(MOST_UNIT),
  startedAt: moment,
  changedAt: moment,
  entries,
};

/** Reads a walk kept on this device; `undefined` where it is something else. Never throws. */
export function parseWalk(value: unknown): Walk | undefined {
  return isWalk(value) ? value : undefined;
}

function isWalk(value: unknown): value is Walk {
  return misfit(value, WALK) === undefined;
}
