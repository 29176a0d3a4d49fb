import type { ContestKind, OnlineKind, QuizKind, SpeechKind } from '../domain/contest/contest-kinds.ts';
import type { OnlineRules } from '../domain/contest/online.ts';
import { contestRules } from '../domain/contest/rules-check.ts';
import {
  amount,
  count,
  id,
  list,
  misfit,
  object,
  oneOf,
  ownField,
  type Shape,
  text,
} from '../domain/records/field-checks.ts';
import { type Loaded, loadChecked } from './load.ts';
import { parseEach } from './parse-each.ts';

const head = { id, title: text(500), summary: text(5000) };
const online: Shape<OnlineRules> = { exam: id, from: text(10), to: text(10), papersPerDay: count, qualifyAt: amount };
const quizKind: Shape<QuizKind> = {
  ...head,
  kind: oneOf('quiz'),
  rules: contestRules,
  handbooks: list(id, 100),
  lessons: list(id, 1000),
};
const speechKind: Shape<SpeechKind> = { ...head, kind: oneOf('speech'), fullMark: amount, judges: count };
const onlineKind: Shape<OnlineKind> = { ...head, kind: oneOf('online'), rules: object(online), prizes: count };

/** Every contest that is planned. */
export function loadContests(): Promise<Loaded<readonly ContestKind[]>> {
  return loadChecked('contests', (value) =>
    parseEach(ownField(value, 'contests'), (entry) => (isContest(entry) ? entry : undefined)),
  );
}

function isContest(value: unknown): value is ContestKind {
  return [quizKind, speechKind, onlineKind].some((shape) => misfit(value, shape) === undefined);
}
