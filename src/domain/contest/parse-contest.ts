import {
  amount,
  either,
  finite,
  id,
  list,
  misfit,
  object,
  oneOf,
  optional,
  type Shape,
  text,
} from '../records/field-checks.ts';
import type {
  AdjustedEvent,
  AskedEvent,
  Contest,
  ContestItem,
  JudgedEvent,
  OpenedEvent,
  PressedEvent,
  RoundEvent,
  UndoneEvent,
} from './contest.ts';
import type { ContestTeam } from './contest-plan.ts';
import { contestRules } from './rules-check.ts';

const MOST = 20_000;

const facts = { id, at: amount };
const asked: Shape<AskedEvent> = {
  ...facts,
  type: oneOf('asked'),
  round: id,
  item: id,
  lesson: id,
  value: amount,
  team: optional(id),
  person: optional(object({ id, name: text(200), unit: text(200) })),
};
const opened: Shape<OpenedEvent> = { ...facts, type: oneOf('opened') };
const pressed: Shape<PressedEvent> = { ...facts, type: oneOf('pressed'), team: id, stamp: amount };
const judged: Shape<JudgedEvent> = { ...facts, type: oneOf('judged'), verdict: oneOf('right', 'wrong', 'passed') };
const adjusted: Shape<AdjustedEvent> = {
  ...facts,
  type: oneOf('adjusted'),
  team: id,
  points: finite,
  reason: text(500),
};
const round: Shape<RoundEvent> = { ...facts, type: oneOf('round'), round: id };
const undone: Shape<UndoneEvent> = { ...facts, type: oneOf('undone'), target: id };
const team: Shape<ContestTeam> = { id, name: text(200, 1), buzzer: text(40) };
const entry: Shape<ContestItem> = { item: id, lesson: id, difficulty: oneOf(1, 2, 3) };

const contest: Shape<Contest> = {
  shape: oneOf(1),
  id,
  startedAt: amount,
  rules: contestRules,
  teams: list(object(team), 100),
  pool: list(object(entry), MOST),
  events: list(
    either(
      object(asked),
      object(opened),
      object(pressed),
      object(judged),
      object(adjusted),
      object(round),
      object(undone),
    ),
    MOST,
  ),
};

/** Reads a saved contest under way; `undefined` where it is something else. Never throws. */
export function parseContest(value: unknown): Contest | undefined {
  return isContest(value) ? value : undefined;
}

function isContest(value: unknown): value is Contest {
  return misfit(value, contest) === undefined;
}
