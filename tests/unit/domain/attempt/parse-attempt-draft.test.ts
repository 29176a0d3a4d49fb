import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAttemptDraft } from '../../../../src/domain/attempt/parse-attempt-draft.ts';
import { parsePaper } from '../../../../src/domain/attempt/parse-paper.ts';
import { answer, flag, goTo, handIn, showFeedback } from '../../../../src/domain/attempt/reducers.ts';
import { startExam, startReview } from '../../../../src/domain/attempt/start-attempt.ts';
import { defaultMarking } from '../../../../src/domain/scoring/default-marking.ts';
import { examDraft, MINUTE, NINE, paperItem, quizDraft, samplePaper } from '../../../builders/attempt.ts';
import { ITEM_SAMPLES } from '../../../builders/item.ts';

const draft = quizDraft();

describe('startExam', () => {
  it('fixes the deadline and lays the items of all sections one after the other', () => {
    const exam = startExam({ id: 'att-1', person: 'p-1', paper: samplePaper({ minutes: 90 }), now: NINE });
    expect(exam.deadline).toBe(NINE + 90 * MINUTE);
    expect(exam.items.map((entry) => entry.item)).toEqual(ITEM_SAMPLES.map((sample) => sample.item.id));
    expect(exam).toMatchObject({ status: 'open', current: 0, responses: {}, lastSeenAt: NINE, clockSetBackMs: 0 });
  });
});

describe('startQuiz', () => {
  it('sets no deadline', () => {
    expect('deadline' in draft).toBe(false);
    expect(draft.subject).toMatchObject({ kind: 'lesson-quiz', lesson: 'supervision/training', seed: 's-1' });
  });
});

const review = startReview({
  id: 'att-review',
  person: 'p-1',
  seed: 's-2',
  marking: defaultMarking,
  items: draft.items,
  now: NINE,
});

describe('startReview', () => {
  it('sets no deadline, belongs to no lesson, and may show keys under way', () => {
    expect('deadline' in review).toBe(false);
    expect(review.subject).toEqual({ kind: 'review', seed: 's-2', marking: defaultMarking });
    const given = answer(review, 'tst-single-01', { type: 'single', option: 'B' }, NINE);
    expect(showFeedback(given, 'tst-single-01', NINE).shown).toEqual(['tst-single-01']);
  });
});

describe('parseAttemptDraft', () => {
  it('reads back what was saved at every stage of a sitting', () => {
    const answered = ITEM_SAMPLES.reduce((sum, { item, right }) => answer(sum, item.id, right, NINE + 900), draft);
    const stages = [
      draft,
      answered,
      showFeedback(answered, 'tst-short-01', NINE + 1000),
      goTo(flag(answered, 'tst-case-01', true, NINE + 1000), 5, NINE + 2000),
      handIn(answered, NINE + 3000),
      examDraft(),
      review,
      handIn(examDraft(), NINE + 99 * MINUTE),
    ];
    for (const stage of stages) {
      expect(parseAttemptDraft(JSON.parse(JSON.stringify(stage)))).toEqual(stage);
      expect(parseAttemptDraft(structuredClone(stage))).toEqual(stage);
    }
  });

  it.each([
    ['nothing', undefined],
    ['a text', 'draft'],
    ['a list', [draft]],
    ['another shape', { ...draft, shape: 2 }],
    ['no id', { ...draft, id: '' }],
    ['no subject', { ...draft, subject: undefined }],
    ['an unknown kind', { ...draft, subject: { ...draft.subject, kind: 'oral' } }],
    ['a review without its rules', { ...draft, subject: { kind: 'review', seed: 's-2' } }],
    ['an exam without its paper', { ...draft, subject: { kind: 'exam' } }],
    ['items as ids alone', { ...draft, items: ['tst-single-01'] }],
    ['an item without its seed', { ...draft, items: [{ ...paperItem('x'), optionSeed: undefined }] }],
    ['a start that is a text', { ...draft, startedAt: '2026-11-22' }],
    ['a deadline that is no number', { ...draft, deadline: Number.NaN }],
    ['a broken response', { ...draft, responses: { 'tst-single-01': { type: 'single' } } }],
    ['responses as a list', { ...draft, responses: [] }],
    ['no responses', { ...draft, responses: null }],
    ['a negative position', { ...draft, current: -1 }],
    ['a time spent that is no number', { ...draft, spentMs: { 'tst-single-01': '5' } }],
    ['a negative set-back', { ...draft, clockSetBackMs: -1 }],
    ['an unknown status', { ...draft, status: 'paused' }],
    ['fields that are inherited', Object.create(draft)],
  ])('refuses %s', (_, value) => {
    expect(parseAttemptDraft(value)).toBeUndefined();
  });

  it('refuses an own __proto__ and leaves the prototype of all objects alone', () => {
    const part = '{"type":"judgement","value":true}';
    const hostile = JSON.stringify(draft).replace('"responses":{}', `"responses":{"__proto__":${part}}`);
    const harmless = JSON.stringify(draft).replace('"responses":{}', `"responses":{"tst-x":${part}}`);
    expect(parseAttemptDraft(JSON.parse(harmless))).toBeDefined();
    expect(parseAttemptDraft(JSON.parse(hostile))).toBeUndefined();
    expect('value' in {}).toBe(false);
  });

  it('never throws, whatever one field holds', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(draft)), fc.anything({ withNullPrototype: true }), (name, value) => {
        const parsed = parseAttemptDraft({ ...draft, [name]: value });
        expect(parsed === undefined || parsed.shape === 1).toBe(true);
      }),
      { seed: 41, numRuns: 500 },
    );
  });
});

describe('parsePaper', () => {
  it('reads back a frozen paper', () => {
    expect(parsePaper(JSON.parse(JSON.stringify(samplePaper())))).toEqual(samplePaper());
  });

  it.each([
    ['nothing', null],
    ['no sections', { ...samplePaper(), sections: undefined }],
    ['a section without marking', { ...samplePaper(), sections: [{ id: 's', title: '一', items: [] }] }],
    ['a pass mark that is a text', { ...samplePaper(), passMark: '60' }],
    ['an unknown level of integrity', { ...samplePaper(), integrity: 'open' }],
  ])('refuses %s', (_, value) => {
    expect(parsePaper(value)).toBeUndefined();
  });
});
