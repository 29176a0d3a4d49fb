import { describe, expect, it } from 'vitest';
import { type PaceFacts, paceOf } from '../../../../src/domain/session/pace.ts';
import { MINUTE } from '../../../builders/record.ts';

/** Of 40 minutes and 10 slides. */
function pace(minutes: number, done: number, part: Partial<PaceFacts> = {}) {
  return paceOf({ plannedMs: 40 * MINUTE, elapsedMs: minutes * MINUTE, done, total: 10, ...part });
}

describe('paceOf', () => {
  it.each([
    [0, 1, 'green'],
    [20, 5, 'green'],
    // A tenth behind is still green, a hair more is not.
    [20, 4, 'green'],
    [20.01, 4, 'amber'],
    [20, 3, 'amber'],
    [30, 5, 'amber'],
    // A quarter behind is still amber.
    [30.01, 5, 'red'],
    [39, 3, 'red'],
    [40, 10, 'green'],
    [40.01, 10, 'red'],
  ] as const)('after %s of 40 minutes and %s of 10 slides is %s', (minutes, done, expected) => {
    expect(pace(minutes, done)).toBe(expected);
  });

  it('is green where the presenter is fast', () => {
    expect(pace(4, 10)).toBe('green');
  });

  it('is green without a planned time, and red only for the time without slides', () => {
    expect(pace(99, 1, { plannedMs: 0 })).toBe('green');
    expect(pace(39, 0, { total: 0 })).toBe('green');
    expect(pace(41, 0, { total: 0 })).toBe('red');
  });

  it('takes more slides than there are for all, and fewer than none for none', () => {
    expect(pace(39, 99)).toBe('green');
    expect(pace(2, -5)).toBe('green');
    expect(pace(12, -5)).toBe('red');
  });
});
