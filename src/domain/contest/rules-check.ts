import { amount, type Check, count, id, list, object, oneOf, type Shape, text } from '../records/field-checks.ts';
import type { ContestRound, ContestRules } from './contest-plan.ts';

const cost: Check = (value) => value === 'value' || amount(value);

const round: Shape<ContestRound> = {
  id,
  kind: oneOf('must', 'buzzer', 'risk', 'audience', 'tie'),
  title: text(200),
  questions: count,
  values: list(amount, 20),
  wrong: cost,
  foul: amount,
  seconds: amount,
};

const rules: Shape<ContestRules> = {
  id,
  title: text(500),
  startScore: amount,
  prizes: count,
  rounds: list(object(round), 100),
};

/** Whether a value that was read from somewhere is the rules of a prize quiz. */
export const contestRules: Check = object(rules);
