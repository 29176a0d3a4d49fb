import { type Check, oneOf } from './field-checks.ts';

// The words of a meeting as records, drafts and the wall hold them: Verdict and Presence of record.ts.

/** How somebody drawn has answered. */
export const isVerdict: Check = oneOf('right', 'partly', 'wrong', 'passed', 'absent');

/** How somebody stands at sign-in. */
export const isPresence: Check = oneOf('present', 'late', 'leave', 'duty', 'absent');
