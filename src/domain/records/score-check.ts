import { amount, type Check, either, misfit, object, oneOf, ownField } from './field-checks.ts';

const points: Check = (value) => {
  const earned = ownField(value, 'earned');
  const possible = ownField(value, 'possible');
  return (
    misfit(value, { type: oneOf('points'), earned: amount, possible: amount }) === undefined &&
    Number(earned) <= Number(possible)
  );
};

/** Accepts a score of either kind, with 0 ≤ earned ≤ possible. */
export const score: Check = either(
  points,
  object({
    type: oneOf('invalid'),
    reason: oneOf('unanswered', 'unjudged', 'unknown-option', 'malformed'),
  }),
);
