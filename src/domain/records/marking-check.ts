import type { MarkingScheme } from '../scoring/marking-rule.ts';
import { amount, type Check, either, misfit, object, oneOf, ownField, type Shape } from './field-checks.ts';

const share: Check = (value) => typeof value === 'number' && value > 0 && value < 1;

/** Accepts one known marking rule. */
export const markingRule: Check = either(
  object({ id: oneOf('exact', 'per-blank', 'points') }),
  object({ id: oneOf('fewer-half'), each: amount }),
  object({ id: oneOf('flat-partial'), share }),
);

const scheme: Shape<MarkingScheme> = {
  single: markingRule,
  multiple: markingRule,
  judgement: markingRule,
  blank: markingRule,
  short: markingRule,
  ordering: markingRule,
};

/** Accepts a marking scheme: one known rule for every plain item type. */
export const marking: Check = (value) => misfit(value, scheme) === undefined && ownField(value, 'case') === undefined;
