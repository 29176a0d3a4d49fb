import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AttemptDraft } from '../../src/domain/attempt/attempt-draft.ts';
import { elapsedMs, isOver, remainingMs, see } from '../../src/domain/attempt/clock.ts';
import { judgePoints } from '../../src/domain/attempt/judge-points.ts';
import { parseAttemptDraft } from '../../src/domain/attempt/parse-attempt-draft.ts';
import { answer, flag, goTo, handIn, showFeedback } from '../../src/domain/attempt/reducers.ts';
import { unansweredItems } from '../../src/domain/attempt/unanswered.ts';
import { isUnanswered } from '../../src/domain/item/is-unanswered.ts';
import { examDraft, MINUTE, NINE, quizDraft } from '../builders/attempt.ts';
import { ITEM_SAMPLES } from '../builders/item.ts';
import { anyResponse } from '../builders/response.ts';

type Act = (draft: AttemptDraft, now: number) => AttemptDraft;
const HOUR = 60 * MINUTE;
const item = fc.constantFrom(...ITEM_SAMPLES.map((sample) => sample.item.id), 'tst-other-01', 'constructor');
const response = fc.option(anyResponse, { nil: undefined });

/** What a person may do in a sitting, handing it in left out. */
const anyAct: fc.Arbitrary<Act> = fc.oneof(
  fc.tuple(item, response).map(
    ([id, given]): Act =>
      (draft, now) =>
        answer(draft, id, given, now),
  ),
  fc.tuple(item, fc.boolean()).map(
    ([id, on]): Act =>
      (draft, now) =>
        flag(draft, id, on, now),
  ),
  fc.oneof(fc.integer({ min: -3, max: 12 }), fc.double()).map(
    (to): Act =>
      (draft, now) =>
        goTo(draft, to, now),
  ),
  item.map(
    (id): Act =>
      (draft, now) =>
        showFeedback(draft, id, now),
  ),
  item.map(
    (id): Act =>
      (draft, now) =>
        judgePoints(see(draft, now), { item: id }, ['a']),
  ),
  fc.constant<Act>(see),
);
/** Acts, each after some time by the device's clock, which may also go backwards. */
const anyCourse = fc.array(fc.tuple(anyAct, fc.integer({ min: -20 * MINUTE, max: 20 * MINUTE })), { maxLength: 30 });
const anyStart = fc.constantFrom(examDraft, quizDraft);

/** Every state of the course, the first one first, with the clock's reading at each. */
function statesOf(start: AttemptDraft, course: readonly (readonly [Act, number])[]) {
  let draft = start;
  let now = NINE;
  const states = [{ draft, now }];
  for (const [act, passed] of course) {
    now += passed;
    draft = act(draft, now);
    states.push({ draft, now });
  }
  return states;
}

describe('a sitting, whatever is done in it', () => {
  it('is read back from the store exactly at every step', () => {
    fc.assert(
      fc.property(anyStart, anyCourse, (start, course) => {
        for (const { draft } of statesOf(start(), course)) {
          expect(parseAttemptDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('never gets time back, and never loses more than the clock has shown', () => {
    fc.assert(
      fc.property(anyCourse, (course) => {
        const left = statesOf(examDraft(), course).map(({ draft, now }) => remainingMs(draft, now) ?? Number.NaN);
        for (const [i, ms] of left.entries()) {
          if (i > 0) expect(ms).toBeLessThanOrEqual(left[i - 1] ?? 0);
          expect(ms).toBeGreaterThanOrEqual(0);
          expect(ms).toBeLessThanOrEqual(HOUR);
        }
        const forward = course.reduce((sum, [, passed]) => sum + Math.max(0, passed), 0);
        expect(left.at(-1)).toBeGreaterThanOrEqual(Math.max(0, HOUR - forward));
      }),
    );
  });

  it('keeps every answer as it is once time is up', () => {
    fc.assert(
      fc.property(anyCourse, anyCourse, (before, later) => {
        const { draft: during } = statesOf(examDraft(), before).at(-1) ?? { draft: examDraft() };
        const over = see(during, NINE + 100 * HOUR);
        const { draft: after } = statesOf(over, later).at(-1) ?? { draft: over };
        expect(isOver(after, NINE)).toBe(true);
        expect(after.responses).toEqual(over.responses);
        expect(after.flagged).toEqual(over.flagged);
        expect(after.current).toBe(over.current);
      }),
    );
  });

  it('shows no key in an exam before its end, and in a quiz of answered items only', () => {
    fc.assert(
      fc.property(anyCourse, (course) => {
        expect(statesOf(examDraft(), course).every(({ draft }) => draft.shown.length === 0)).toBe(true);
        for (const { draft } of statesOf(quizDraft(), course)) {
          const unanswered = unansweredItems(draft);
          expect(draft.shown.some((id) => unanswered.includes(id))).toBe(false);
          expect(new Set(draft.shown).size).toBe(draft.shown.length);
        }
      }),
    );
  });

  it('changes an item whose key was shown in its judged points only', () => {
    fc.assert(
      fc.property(anyCourse, (course) => {
        const states = statesOf(quizDraft(), course);
        for (const [i, { draft }] of states.entries()) {
          const before = states[i - 1]?.draft ?? draft;
          for (const id of before.shown) {
            const [was, is] = [before.responses[id], draft.responses[id]];
            if (was?.type === 'short') expect(is).toMatchObject({ type: 'short', text: was.text });
            else expect(is).toEqual(was);
          }
        }
      }),
    );
  });

  it('holds responses that say something, to items it has', () => {
    fc.assert(
      fc.property(anyStart, anyCourse, (start, course) => {
        for (const { draft } of statesOf(start(), course)) {
          const ids = draft.items.map((entry) => entry.item);
          expect(Object.keys(draft.responses).every((id) => ids.includes(id))).toBe(true);
          expect(Object.values(draft.responses).some(isUnanswered)).toBe(false);
          expect(unansweredItems(draft).length + Object.keys(draft.responses).length).toBe(ids.length);
          expect(Number.isInteger(draft.current) && ids[draft.current] !== undefined).toBe(true);
        }
      }),
    );
  });

  it('counts no more time on its items than it lasted', () => {
    fc.assert(
      fc.property(anyStart, anyCourse, (start, course) => {
        const { draft } = statesOf(start(), course).at(-1) ?? { draft: start() };
        const spent = Object.values(draft.spentMs).reduce((sum, ms) => sum + ms, 0);
        expect(spent).toBeLessThanOrEqual(draft.lastSeenAt - draft.startedAt);
        expect(draft.lastSeenAt).toBeGreaterThanOrEqual(draft.startedAt);
      }),
    );
  });
});

describe('handIn', () => {
  it('ends within start and deadline whatever the clock did, and the time taken then stands still', () => {
    fc.assert(
      fc.property(anyCourse, fc.integer({ min: -5 * HOUR, max: 5 * HOUR }), (course, offset) => {
        const { draft, now } = statesOf(examDraft(), course).at(-1) ?? { draft: examDraft(), now: NINE };
        const ended = handIn(draft, now + offset);
        expect(ended.endedAt).toBeGreaterThanOrEqual(NINE);
        expect(ended.endedAt).toBeLessThanOrEqual(NINE + HOUR);
        expect(ended.status).toBe(ended.endedAt === NINE + HOUR ? 'time-out' : 'handed-in');
        expect(elapsedMs(ended, now + offset)).toBe(elapsedMs(ended, NINE + 99 * HOUR));
        expect(ended.responses).toEqual(draft.responses);
      }),
    );
  });
});
