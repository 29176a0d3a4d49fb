import { describe, expect, it } from 'vitest';
import { parseRecord } from '../../../../src/domain/records/parse-record.ts';
import {
  answered,
  drawn,
  lessonRead,
  oneOfEach,
  paperFinished,
  reflection,
  voiding,
} from '../../../builders/record.ts';

function reasonOf(value: unknown): string {
  const parsed = parseRecord(value);
  return parsed.type === 'unreadable' ? `${parsed.reason} ${parsed.field}`.trim() : 'read';
}

describe('parseRecord', () => {
  for (const record of oneOfEach()) {
    it(`reads a ${record.type} record as it is`, () => {
      expect(parseRecord(record)).toEqual({ type: 'record', record });
    });

    it(`reads a ${record.type} record that went through JSON`, () => {
      expect(parseRecord(JSON.parse(JSON.stringify(record)))).toEqual({ type: 'record', record });
    });

    it(`refuses a ${record.type} record when any of its fields is missing`, () => {
      const fields = Object.keys(record).filter((field) => field !== 'type' && !['passed', 'passMark'].includes(field));
      const read = fields.filter((field) => reasonOf({ ...record, [field]: undefined }) !== `bad-field ${field}`);
      expect(read).toEqual([]);
    });

    it(`refuses a ${record.type} record when any of its fields is of another kind`, () => {
      const read = Object.keys(record).filter((field) => reasonOf({ ...record, [field]: { odd: true } }) === 'read');
      expect(read).toEqual([]);
    });
  }

  it.each([undefined, null, 0, 'lesson-read', [], {}, [lessonRead()], () => lessonRead()])(
    'calls %o not a record',
    (value) => {
      expect(reasonOf(value)).toBe('not-a-record');
    },
  );

  it('tells a record type of a later version', () => {
    expect(reasonOf({ ...lessonRead(), type: 'lesson-sung' })).toBe('unknown-type type');
  });

  it.each(['constructor', '__proto__', 'toString'])('does not take the type %s for one of its own', (type) => {
    expect(reasonOf({ ...lessonRead(), type })).toBe('unknown-type type');
  });

  it('tells a shape of a later version', () => {
    expect(reasonOf({ ...lessonRead(), shape: 2 })).toBe('newer-shape shape');
  });

  it.each([
    '',
    'lesson-1',
    '0198f3a2-7c1e-4000-8000-000000000001',
    '0198F3A2-7C1E-7000-8000-000000000001',
    ' 0198f3a2-7c1e-7000-8000-000000000001',
  ])('refuses the id %o, which is no UUIDv7 as this site writes it', (id) => {
    expect(reasonOf(lessonRead({ id }))).toBe('bad-field id');
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, -1, 1.5, 253_402_214_400_000])('refuses the time %d', (at) => {
    expect(reasonOf(lessonRead({ at }))).toBe('bad-field at');
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, -1])('refuses the duration %d', (durationMs) => {
    expect(reasonOf(lessonRead({ durationMs }))).toBe('bad-field durationMs');
  });

  it.each(['', 'p he', 'p\u0000', 'p\nhe', 'x'.repeat(121)])('refuses the person id %o', (person) => {
    expect(reasonOf(lessonRead({ person }))).toBe('bad-field person');
  });

  it('refuses a score of more than is possible', () => {
    expect(reasonOf(answered({ score: { type: 'points', earned: 2, possible: 1 } }))).toBe('bad-field score');
  });

  it.each(['unanswered', 'unjudged', 'unknown-option', 'malformed'] as const)('reads a score that is %s', (reason) => {
    expect(reasonOf(answered({ score: { type: 'invalid', reason } }))).toBe('read');
  });

  it('refuses a response of no item type', () => {
    expect(reasonOf({ ...answered(), response: { type: 'single', option: 3 } })).toBe('bad-field response');
  });

  it('refuses a response of more than 50,000 characters', () => {
    expect(reasonOf(answered({ response: { type: 'short', text: '长'.repeat(50_001) } }))).toBe('bad-field response');
  });

  it('reads a case response with its parts', () => {
    const response = { type: 'case', parts: { 'c-1': { type: 'judgement', value: true } } } as const;
    expect(reasonOf(answered({ response }))).toBe('read');
  });

  it('refuses text beyond its limit and keeps markup below it as text', () => {
    expect(reasonOf(reflection({ text: 'x'.repeat(20_001) }))).toBe('bad-field text');
    const name = '<img src=x onerror=alert(1)>';
    expect(parseRecord(drawn({ name }))).toEqual({ type: 'record', record: expect.objectContaining({ name }) });
  });

  it.each([
    { ...paperFinished().marking, single: { id: 'lucky' } },
    { ...paperFinished().marking, multiple: { id: 'fewer-half' } },
    { ...paperFinished().marking, multiple: { id: 'flat-partial', share: 1 } },
    { single: { id: 'exact' } },
  ])('refuses a marking scheme it does not know: %o', (marking) => {
    expect(reasonOf({ ...paperFinished(), marking })).toBe('bad-field marking');
  });

  it('reads an exam with a pass mark and a clock set back', () => {
    const paper = { kind: 'exam', blueprint: 'all-staff', title: '全员考试', code: 'QY-7K3M-22' } as const;
    const exam = paperFinished({ paper, passed: true, passMark: 60, clockSetBackMs: 3_600_000, ended: 'time-out' });
    expect(reasonOf(exam)).toBe('read');
  });

  it('refuses a paper with more than 2,000 outcomes', () => {
    const [outcome] = paperFinished().outcomes;
    expect(reasonOf({ ...paperFinished(), outcomes: Array.from({ length: 2001 }, () => outcome) })).toBe(
      'bad-field outcomes',
    );
  });

  it('refuses a void whose target is no record id', () => {
    expect(reasonOf({ ...voiding(lessonRead()), target: 'everything' })).toBe('bad-field target');
  });

  it('refuses a record that inherits its fields', () => {
    expect(reasonOf(Object.create(lessonRead()))).toBe('not-a-record');
    expect(reasonOf(Object.assign(Object.create({ id: lessonRead().id }), { ...lessonRead(), id: undefined }))).toBe(
      'bad-field id',
    );
  });

  it('refuses a record with an own __proto__', () => {
    const text = JSON.stringify(lessonRead()).replace('{', '{"__proto__":{"admin":true},');
    expect(reasonOf(JSON.parse(text))).toBe('bad-field __proto__');
  });

  it('keeps a field that a later version added', () => {
    const later = { ...lessonRead(), weather: '雨' };
    expect(parseRecord(later)).toEqual({ type: 'record', record: later });
  });
});
