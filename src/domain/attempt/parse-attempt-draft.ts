import { isResponse } from '../item/is-response.ts';
import {
  amount,
  type Check,
  count,
  either,
  id,
  list,
  object,
  oneOf,
  optional,
  type Shape,
  text,
} from '../records/field-checks.ts';
import { marking } from '../records/marking-check.ts';
import type { AttemptDraft } from './attempt-draft.ts';
import { isPaper, paperItems } from './parse-paper.ts';

/**
 * A draft as read from the store, or `undefined` when it is none, or of a shape this build does not know.
 * Nothing given here makes it throw.
 */
export function parseAttemptDraft(value: unknown): AttemptDraft | undefined {
  return isDraft(value) ? value : undefined;
}

const MOST_ITEMS = 1000;

const subject: Check = either(
  object({ kind: oneOf('lesson-quiz'), lesson: id, seed: text(200), marking }),
  object({ kind: oneOf('review'), seed: text(200), marking }),
  object({ kind: oneOf('exam'), paper: isPaper }),
);

const draft: Shape<AttemptDraft> = {
  shape: oneOf(1),
  id,
  person: id,
  subject,
  items: paperItems,
  startedAt: amount,
  deadline: optional(amount),
  responses: table(isResponse),
  flagged: list(id, MOST_ITEMS),
  shown: list(id, MOST_ITEMS),
  current: count,
  spentMs: table(amount),
  lastSeenAt: amount,
  clockSetBackMs: amount,
  status: oneOf('open', 'handed-in', 'time-out'),
  endedAt: optional(amount),
};

function isDraft(value: unknown): value is AttemptDraft {
  return object(draft)(value);
}

/** An object from ids to values that pass. */
function table(check: Check): Check {
  return (value) =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.entries(value).every(([name, entry]) => id(name) && name !== '__proto__' && check(entry));
}
