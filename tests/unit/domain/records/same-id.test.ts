import { describe, expect, it } from 'vitest';
import { answerVerdict } from '../../../../src/domain/records/answer-verdict.ts';
import { canonicalText } from '../../../../src/domain/records/canonical-text.ts';
import { keepOne } from '../../../../src/domain/records/same-id.ts';
import { standingOf } from '../../../../src/domain/records/standing-of.ts';
import { studyDay } from '../../../../src/domain/records/study-day.ts';
import { HOUR, lessonRead, MONDAY, PARTLY, RIGHT, recordId, voiding, WRONG } from '../../../builders/record.ts';

describe('canonicalText', () => {
  it('does not depend on the order of fields, at any depth', () => {
    expect(canonicalText({ b: [{ d: 1, c: 2 }], a: null })).toBe('{"a":null,"b":[{"c":2,"d":1}]}');
    expect(canonicalText({ a: null, b: [{ c: 2, d: 1 }] })).toBe('{"a":null,"b":[{"c":2,"d":1}]}');
  });

  it('keeps the order of lists', () => {
    expect(canonicalText([2, 1])).not.toBe(canonicalText([1, 2]));
  });

  it('counts an undefined field as absent', () => {
    expect(canonicalText({ a: 1, b: undefined })).toBe(canonicalText({ a: 1 }));
  });
});

describe('keepOne', () => {
  it('takes values with the same content for the same', () => {
    expect(keepOne({ a: 1, b: 2 }, { b: 2, a: 1 })).toEqual({ type: 'same', kept: { a: 1, b: 2 } });
  });

  it('keeps the one whose text sorts first, whichever came first', () => {
    const conflict = { type: 'conflict', kept: { a: 1 }, dropped: { a: 2 } };
    expect(keepOne({ a: 1 }, { a: 2 })).toEqual(conflict);
    expect(keepOne({ a: 2 }, { a: 1 })).toEqual(conflict);
  });
});

describe('answerVerdict', () => {
  it.each([
    ['right', RIGHT],
    ['partly', PARTLY],
    ['wrong', WRONG],
    [undefined, { type: 'invalid', reason: 'unanswered' } as const],
    [undefined, { type: 'points', earned: 0, possible: 0 } as const],
  ])('is %s for %o', (verdict, score) => {
    expect(answerVerdict(score)).toBe(verdict);
  });
});

describe('standingOf', () => {
  it('lists one person’s standing records by time, and of one moment by id', () => {
    const late = lessonRead({ at: MONDAY + 1, id: recordId(1) });
    const [first, second] = [lessonRead({ id: recordId(2) }), lessonRead({ id: recordId(3) })];
    const gone = lessonRead();
    const records = [late, second, first, gone, voiding(gone), lessonRead({ person: 'p-lin' })];
    expect(standingOf(records, 'p-he')).toEqual([first, second, late]);
  });
});

describe('studyDay', () => {
  it('turns at midnight in Beijing, 16:00 UTC', () => {
    expect(studyDay(MONDAY + 15 * HOUR - 1)).toBe('2026-11-23');
    expect(studyDay(MONDAY + 15 * HOUR)).toBe('2026-11-24');
  });
});
