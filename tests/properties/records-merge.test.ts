import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lessonProgress } from '../../src/domain/records/lesson-progress.ts';
import { mergeRecords } from '../../src/domain/records/merge-records.ts';
import { parseRecord } from '../../src/domain/records/parse-record.ts';
import type { ZhoukeRecord } from '../../src/domain/records/record.ts';
import { studyHours } from '../../src/domain/records/study-hours.ts';
import { wrongBook } from '../../src/domain/records/wrong-book.ts';
import { anyLog, anyRecord, lessonRead, recordId } from '../builders/record.ts';

const union = (a: readonly ZhoukeRecord[], b: readonly ZhoukeRecord[]) => mergeRecords(a, b).records;

describe('merging logs', () => {
  it('is commutative', () => {
    fc.assert(
      fc.property(anyLog, anyLog, (a, b) => {
        expect(union(a, b)).toEqual(union(b, a));
      }),
    );
  });

  it('is associative', () => {
    fc.assert(
      fc.property(anyLog, anyLog, anyLog, (a, b, c) => {
        expect(union(union(a, b), c)).toEqual(union(a, union(b, c)));
      }),
    );
  });

  it('is idempotent', () => {
    fc.assert(
      fc.property(anyLog, anyLog, (a, b) => {
        const once = union(a, b);
        expect(union(once, b)).toEqual(once);
        expect(mergeRecords(once, once)).toEqual({ records: once, conflicts: [] });
      }),
    );
  });

  it('keeps every id of both logs once', () => {
    fc.assert(
      fc.property(anyLog, anyLog, (a, b) => {
        const ids = [...new Set([...a, ...b].map((record) => record.id))].sort();
        expect(union(a, b).map((record) => record.id)).toEqual(ids);
      }),
    );
  });

  it('keeps one of two different records under one id, the same on both sides, and reports both', () => {
    const a = lessonRead({ id: recordId(1), sections: 5 });
    const b = lessonRead({ id: recordId(1), sections: 6 });
    const there = mergeRecords([a], [b]);
    expect(there).toEqual({ records: [a], conflicts: [{ id: a.id, kept: a, dropped: b }] });
    expect(mergeRecords([b], [a])).toEqual(there);
  });

  it('takes records that differ in the order of their fields only for the same', () => {
    const a = lessonRead({ id: recordId(1) });
    const b = Object.fromEntries(Object.entries(a).reverse());
    const parsed = parseRecord(b);
    expect(parsed.type === 'record' && mergeRecords([a], [parsed.record]).conflicts).toEqual([]);
  });

  it('gives the same folds in whatever order two devices handed in', () => {
    fc.assert(
      fc.property(anyLog, anyLog, (a, b) => {
        const [one, other] = [union(a, b), union(b, a)];
        expect(studyHours(one, 'p-he')).toEqual(studyHours(other, 'p-he'));
        expect(wrongBook(one, 'p-he')).toEqual(wrongBook(other, 'p-he'));
        expect(lessonProgress(one, 'p-he')).toEqual(lessonProgress(other, 'p-he'));
      }),
    );
  });
});

describe('parsing records', () => {
  it('reads whatever this site writes, through JSON and back', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        expect(parseRecord(JSON.parse(JSON.stringify(record)))).toEqual({ type: 'record', record });
      }),
    );
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(['record', 'unreadable']).toContain(parseRecord(value).type);
      }),
    );
  });

  it('never throws at a record with one field replaced', () => {
    fc.assert(
      fc.property(anyRecord, fc.nat(12), fc.anything(), (record, n, value) => {
        const field = Object.keys(record)[n] ?? 'id';
        expect(['record', 'unreadable']).toContain(parseRecord({ ...record, [field]: value }).type);
      }),
    );
  });
});
