import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { elapsedMs, isOver, remainingMs, see } from '../../../../src/domain/attempt/clock.ts';
import { handIn } from '../../../../src/domain/attempt/reducers.ts';
import { examDraft, MINUTE, NINE, quizDraft } from '../../../builders/attempt.ts';

const HOUR = 60 * MINUTE;
const at = (minutes: number): number => NINE + minutes * MINUTE;

describe('remainingMs', () => {
  it('counts down to the deadline fixed at the start', () => {
    expect(remainingMs(examDraft(), at(0))).toBe(HOUR);
    expect(remainingMs(examDraft(), at(45))).toBe(15 * MINUTE);
    expect(remainingMs(examDraft(), at(60))).toBe(0);
    expect(remainingMs(examDraft(), at(90))).toBe(0);
  });

  it('counts the time while the page was closed', () => {
    const before = see(examDraft(), at(10));
    const reloaded = see(JSON.parse(JSON.stringify(before)), at(40));
    expect(remainingMs(reloaded, at(40))).toBe(20 * MINUTE);
  });

  it('follows the worked number: at 9:30 the clock is set to 8:30', () => {
    const half = see(examDraft(), at(30));
    const setBack = see(half, at(-30));
    expect(setBack.clockSetBackMs).toBe(HOUR);
    expect(remainingMs(setBack, at(-30))).toBe(30 * MINUTE);
    const later = see(setBack, at(-15));
    expect(remainingMs(later, at(-15))).toBe(15 * MINUTE);
    expect(later.clockSetBackMs).toBe(HOUR);
    expect(isOver(see(later, at(0)), at(0))).toBe(true);
  });

  it('gives no time between the moment the clock is set back and the next note of it', () => {
    const half = see(examDraft(), at(30));
    expect(remainingMs(half, at(-300))).toBe(30 * MINUTE);
  });

  it('adds up a clock set back twice', () => {
    const once = see(see(examDraft(), at(20)), at(10));
    const twice = see(see(once, at(15)), at(5));
    expect(twice.clockSetBackMs).toBe(20 * MINUTE);
    expect(remainingMs(twice, at(5))).toBe(35 * MINUTE);
  });

  it('loses what a clock put forward skips, and notes it when the clock is put right', () => {
    const ahead = see(examDraft(), at(50));
    const right = see(ahead, at(5));
    expect(remainingMs(right, at(5))).toBe(10 * MINUTE);
    expect(right.clockSetBackMs).toBe(45 * MINUTE);
  });

  it('is undefined without a deadline and 0 once handed in', () => {
    expect(remainingMs(quizDraft(), at(500))).toBeUndefined();
    expect(remainingMs(handIn(examDraft(), at(5)), at(6))).toBe(0);
  });

  it('never grows over any sequence of clock readings', () => {
    const readings = fc.array(fc.integer({ min: -3 * HOUR, max: 3 * HOUR }), { minLength: 2, maxLength: 40 });
    fc.assert(
      fc.property(readings, (offsets) => {
        let draft = examDraft();
        let last = Number.POSITIVE_INFINITY;
        for (const offset of offsets) {
          draft = see(draft, NINE + offset);
          const left = remainingMs(draft, NINE + offset) ?? Number.NaN;
          expect(left).toBeLessThanOrEqual(last);
          last = left;
        }
      }),
      { seed: 31 },
    );
  });

  it('is over after an hour of small steps, however often the clock is set back between them', () => {
    const jumps = fc.array(fc.integer({ min: 0, max: 2 * HOUR }), { minLength: 60, maxLength: 60 });
    fc.assert(
      fc.property(jumps, (setBacks) => {
        let draft = examDraft();
        let clock = NINE;
        for (const setBack of setBacks) {
          clock += MINUTE;
          draft = see(draft, clock);
          clock -= setBack;
          draft = see(draft, clock);
        }
        expect(isOver(draft, clock)).toBe(true);
        expect(draft.clockSetBackMs).toBe(setBacks.reduce((sum, setBack) => sum + setBack, 0));
      }),
      { seed: 32 },
    );
  });
});

describe('see', () => {
  it('adds the time since the last reading to the item in view', () => {
    const draft = see(see(examDraft(), NINE + 5000), NINE + 12_000);
    expect(draft.spentMs).toEqual({ 'tst-single-01': 12_000 });
    expect(see({ ...draft, current: 1 }, NINE + 15_000).spentMs).toEqual({
      'tst-single-01': 12_000,
      'tst-multiple-01': 3000,
    });
  });

  it('counts at most two minutes of a long stretch without a reading as work', () => {
    const slept = see(examDraft(), at(50));
    expect(slept.spentMs).toEqual({ 'tst-single-01': 2 * MINUTE });
    expect(slept.lastSeenAt).toBe(at(50));
  });

  it('adds no time when the clock was set back', () => {
    const draft = see(see(examDraft(), NINE + 5000), NINE - 5000);
    expect(draft.spentMs).toEqual({ 'tst-single-01': 5000 });
  });

  it('leaves a sitting without items and one that has ended alone', () => {
    expect(see(quizDraft({ items: [] }), at(1)).spentMs).toEqual({});
    const ended = handIn(examDraft(), at(5));
    expect(see(ended, at(9))).toBe(ended);
  });

  it('does not change the draft it is given', () => {
    const draft = examDraft();
    const before = structuredClone(draft);
    see(draft, at(7));
    expect(draft).toEqual(before);
  });
});

describe('isOver', () => {
  it('turns at the deadline, not before', () => {
    expect(isOver(examDraft(), at(60) - 1)).toBe(false);
    expect(isOver(examDraft(), at(60))).toBe(true);
  });

  it('never turns for a quiz that is open', () => {
    expect(isOver(quizDraft(), at(100_000))).toBe(false);
    expect(isOver(handIn(quizDraft(), at(1)), at(1))).toBe(true);
  });
});

describe('elapsedMs', () => {
  it('runs from the start to now, or to the end, and never past the deadline', () => {
    expect(elapsedMs(examDraft(), at(12))).toBe(12 * MINUTE);
    expect(elapsedMs(examDraft(), at(99))).toBe(HOUR);
    expect(elapsedMs(handIn(examDraft(), at(20)), at(50))).toBe(20 * MINUTE);
    expect(elapsedMs(quizDraft(), at(99))).toBe(99 * MINUTE);
  });

  it('does not run backwards with the clock', () => {
    expect(elapsedMs(see(examDraft(), at(20)), at(-100))).toBe(20 * MINUTE);
  });
});
