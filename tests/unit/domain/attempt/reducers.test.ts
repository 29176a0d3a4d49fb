import { describe, expect, it } from 'vitest';
import { answer, flag, goTo, handIn, showFeedback } from '../../../../src/domain/attempt/reducers.ts';
import { unansweredItems } from '../../../../src/domain/attempt/unanswered.ts';
import { examDraft, MINUTE, NINE, quizDraft } from '../../../builders/attempt.ts';
import { ITEM_SAMPLES } from '../../../builders/item.ts';

const soon = NINE + 1000;
const late = NINE + 60 * MINUTE;
const choice = { type: 'single', option: 'B' } as const;

describe('answer', () => {
  it('keeps what was given to an item and notes the time', () => {
    const draft = answer(examDraft(), 'tst-single-01', choice, soon);
    expect(draft.responses).toEqual({ 'tst-single-01': choice });
    expect(draft.lastSeenAt).toBe(soon);
    expect(draft.spentMs).toEqual({ 'tst-single-01': 1000 });
  });

  it('replaces an earlier response and leaves the others', () => {
    const first = answer(examDraft(), 'tst-judgement-01', { type: 'judgement', value: true }, soon);
    const second = answer(first, 'tst-single-01', choice, soon + 1);
    const third = answer(second, 'tst-single-01', { type: 'single', option: 'C' }, soon + 2);
    expect(third.responses).toEqual({
      'tst-judgement-01': { type: 'judgement', value: true },
      'tst-single-01': { type: 'single', option: 'C' },
    });
  });

  it('takes a response back when it is undefined or says nothing', () => {
    const given = answer(examDraft(), 'tst-multiple-01', { type: 'multiple', options: ['A'] }, soon);
    expect(answer(given, 'tst-multiple-01', undefined, soon).responses).toEqual({});
    expect(answer(given, 'tst-multiple-01', { type: 'multiple', options: [] }, soon).responses).toEqual({});
  });

  it('accepts a response to each of the seven types', () => {
    const draft = ITEM_SAMPLES.reduce((sum, { item, right }) => answer(sum, item.id, right, soon), examDraft());
    expect(Object.keys(draft.responses)).toHaveLength(7);
    expect(unansweredItems(draft)).toEqual([]);
  });

  it('takes nothing for an item the sitting does not have', () => {
    expect(answer(examDraft(), 'tst-other-01', choice, soon).responses).toEqual({});
    expect(answer(examDraft(), '__proto__', choice, soon).responses).toEqual({});
    expect('option' in {}).toBe(false);
  });

  it('takes nothing from the deadline on, also when the clock is set back for it', () => {
    expect(answer(examDraft(), 'tst-single-01', choice, late).responses).toEqual({});
    const waited = answer(examDraft(), 'tst-single-01', undefined, late);
    expect(answer(waited, 'tst-single-01', choice, soon).responses).toEqual({});
  });

  it('takes nothing once handed in', () => {
    const ended = handIn(examDraft(), soon);
    expect(answer(ended, 'tst-single-01', choice, soon)).toBe(ended);
  });

  it('does not change the draft it is given', () => {
    const draft = examDraft();
    const before = structuredClone(draft);
    answer(draft, 'tst-single-01', choice, soon);
    expect(draft).toEqual(before);
  });
});

describe('flag', () => {
  it('puts a flag on once and takes it off', () => {
    const flagged = flag(flag(examDraft(), 'tst-single-01', true, soon), 'tst-single-01', true, soon);
    expect(flagged.flagged).toEqual(['tst-single-01']);
    expect(flag(flagged, 'tst-single-01', false, soon).flagged).toEqual([]);
    expect(flag(examDraft(), 'tst-single-01', false, soon).flagged).toEqual([]);
  });

  it('flags nothing unknown and nothing after the end', () => {
    expect(flag(examDraft(), 'tst-other-01', true, soon).flagged).toEqual([]);
    expect(flag(examDraft(), 'tst-single-01', true, late).flagged).toEqual([]);
  });
});

describe('goTo', () => {
  it('brings a position into view and counts the time for the item left', () => {
    const draft = goTo(examDraft(), 3, soon);
    expect(draft.current).toBe(3);
    expect(draft.spentMs).toEqual({ 'tst-single-01': 1000 });
  });

  it.each([
    [-1, 0],
    [7, 6],
    [Number.POSITIVE_INFINITY, 6],
    [Number.NaN, 0],
    [2.9, 2],
  ])('goes from position %d to the nearest there is: %d', (position, current) => {
    expect(goTo(examDraft(), position, soon).current).toBe(current);
  });

  it('stays at the first position of a sitting without items', () => {
    expect(goTo(quizDraft({ items: [] }), 4, soon).current).toBe(0);
  });

  it('stays where it is once time is up', () => {
    expect(goTo(examDraft({ current: 2 }), 4, late).current).toBe(2);
  });
});

describe('showFeedback', () => {
  const answered = answer(quizDraft(), 'tst-single-01', choice, soon);

  it('makes the response to a shown item final', () => {
    const shown = showFeedback(answered, 'tst-single-01', soon);
    expect(shown.shown).toEqual(['tst-single-01']);
    const changed = answer(shown, 'tst-single-01', { type: 'single', option: 'A' }, soon);
    expect(changed.responses).toEqual({ 'tst-single-01': choice });
    expect(answer(shown, 'tst-single-01', undefined, soon).responses).toEqual({ 'tst-single-01': choice });
  });

  it('shows an item once', () => {
    const twice = showFeedback(showFeedback(answered, 'tst-single-01', soon), 'tst-single-01', soon);
    expect(twice.shown).toEqual(['tst-single-01']);
  });

  it('shows nothing of an item that is unanswered or unknown', () => {
    expect(showFeedback(quizDraft(), 'tst-single-01', soon).shown).toEqual([]);
    expect(showFeedback(answered, 'tst-other-01', soon).shown).toEqual([]);
  });

  it('shows nothing in an exam and nothing after the end', () => {
    const exam = answer(examDraft(), 'tst-single-01', choice, soon);
    expect(showFeedback(exam, 'tst-single-01', soon).shown).toEqual([]);
    expect(showFeedback(handIn(answered, soon), 'tst-single-01', soon).shown).toEqual([]);
  });
});

describe('handIn', () => {
  it('ends before the deadline as handed in, at that moment', () => {
    expect(handIn(examDraft(), soon)).toMatchObject({ status: 'handed-in', endedAt: soon });
  });

  it('ends from the deadline on as timed out, at the deadline', () => {
    expect(handIn(examDraft(), late)).toMatchObject({ status: 'time-out', endedAt: late });
    expect(handIn(examDraft(), late + 99 * MINUTE)).toMatchObject({ status: 'time-out', endedAt: late });
  });

  it('ends a quiz as handed in at any time', () => {
    expect(handIn(quizDraft(), late)).toMatchObject({ status: 'handed-in', endedAt: late });
  });

  it('ends a sitting once', () => {
    const ended = handIn(examDraft(), soon);
    expect(handIn(ended, late)).toBe(ended);
  });
});

describe('unansweredItems', () => {
  it('lists what nothing was given to, in the order of the sitting', () => {
    const draft = answer(examDraft(), 'tst-multiple-01', { type: 'multiple', options: ['A'] }, soon);
    expect(unansweredItems(draft)).toEqual([
      'tst-single-01',
      'tst-judgement-01',
      'tst-blank-01',
      'tst-short-01',
      'tst-ordering-01',
      'tst-case-01',
    ]);
  });

  it('counts a stored response that says nothing as none', () => {
    const draft = quizDraft({ responses: { 'tst-single-01': { type: 'single', option: '' } } });
    expect(unansweredItems(draft)).toContain('tst-single-01');
  });

  it('is not fooled by an item named like a field every object has', () => {
    const [first] = quizDraft().items;
    const items = first === undefined ? [] : [{ ...first, item: 'constructor' }];
    expect(unansweredItems(quizDraft({ items }))).toEqual(['constructor']);
  });
});
