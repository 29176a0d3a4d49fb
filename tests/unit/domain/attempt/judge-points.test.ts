import { describe, expect, it } from 'vitest';
import { judgePoints } from '../../../../src/domain/attempt/judge-points.ts';
import { answer, handIn, showFeedback } from '../../../../src/domain/attempt/reducers.ts';
import { examDraft, NINE, quizDraft } from '../../../builders/attempt.ts';

const written = { type: 'short', text: '时间、内容' } as const;
const inCase = {
  type: 'case',
  parts: { 'tst-case-01-c': written, 'tst-case-01-a': { type: 'single', option: 'B' } },
} as const;

const quiz = answer(quizDraft(), 'tst-short-01', written, NINE);
const exam = answer(answer(examDraft(), 'tst-short-01', written, NINE), 'tst-case-01', inCase, NINE);

describe('judgePoints', () => {
  it('notes the points met once the key was shown', () => {
    const shown = showFeedback(quiz, 'tst-short-01', NINE);
    const judged = judgePoints(shown, { item: 'tst-short-01' }, ['a', 'b']);
    expect(judged.responses).toEqual({ 'tst-short-01': { ...written, met: ['a', 'b'] } });
  });

  it('notes the points met once the sitting has ended', () => {
    const judged = judgePoints(handIn(exam, NINE), { item: 'tst-short-01' }, []);
    expect(judged.responses['tst-short-01']).toEqual({ ...written, met: [] });
  });

  it('replaces an earlier verdict', () => {
    const once = judgePoints(handIn(exam, NINE), { item: 'tst-short-01' }, ['a']);
    expect(judgePoints(once, { item: 'tst-short-01' }, ['d']).responses['tst-short-01']).toMatchObject({ met: ['d'] });
  });

  it('judges a short answer inside a case and leaves the other parts', () => {
    const judged = judgePoints(handIn(exam, NINE), { item: 'tst-case-01', part: 'tst-case-01-c' }, ['c']);
    expect(judged.responses['tst-case-01']).toEqual({
      type: 'case',
      parts: { ...inCase.parts, 'tst-case-01-c': { ...written, met: ['c'] } },
    });
  });

  it('changes nothing while the points may not be seen', () => {
    expect(judgePoints(quiz, { item: 'tst-short-01' }, ['a'])).toBe(quiz);
    expect(judgePoints(exam, { item: 'tst-short-01' }, ['a'])).toBe(exam);
  });

  it.each([
    { item: 'tst-blank-01' },
    { item: 'constructor' },
    { item: 'tst-case-01' },
    { item: 'tst-case-01', part: 'tst-case-01-z' },
    { item: 'tst-case-01', part: 'constructor' },
    { item: 'tst-short-01', part: 'tst-case-01-c' },
  ])('changes nothing where no short answer was given: %j', (place) => {
    const ended = handIn(exam, NINE);
    expect(judgePoints(ended, place, ['a'])).toBe(ended);
  });

  it('leaves answers that are not short ones without points', () => {
    const ended = handIn(exam, NINE);
    const judged = judgePoints(ended, { item: 'tst-case-01', part: 'tst-case-01-a' }, ['a']);
    expect(judged.responses).toEqual(ended.responses);
  });
});
