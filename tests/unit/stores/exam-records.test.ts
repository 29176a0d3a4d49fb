import { describe, expect, it } from 'vitest';
import { handIn } from '../../../src/domain/attempt/reducers.ts';
import type { Item } from '../../../src/domain/item/item.ts';
import { makeRecord } from '../../../src/domain/records/new-record.ts';
import { parseRecord } from '../../../src/domain/records/parse-record.ts';
import { examRecordId } from '../../../src/stores/exam-record-id.ts';
import { examRecords } from '../../../src/stores/exam-records.ts';
import { examDraft, MINUTE, NINE, samplePaper } from '../../builders/attempt.ts';
import { ITEM_SAMPLES } from '../../builders/item.ts';

const items = new Map<string, Item>(ITEM_SAMPLES.map(({ item }) => [item.id, item]));
const allRight = Object.fromEntries(ITEM_SAMPLES.map(({ item, right }) => [item.id, right]));
const paper = samplePaper();

function handedIn(change: Parameters<typeof examDraft>[0] = {}) {
  return handIn(examDraft({ id: 'att-1', responses: allRight, ...change }), NINE + 20 * MINUTE);
}

describe('examRecords', () => {
  it('makes one record for each answered item and one for the paper', () => {
    const records = examRecords(handedIn(), paper, items);
    expect(records.map(({ type }) => type)).toEqual([...Array(7).fill('item-answered'), 'paper-finished']);
    expect(records.at(-1)).toMatchObject({
      earned: 18,
      possible: 18,
      passed: true,
      ended: 'handed-in',
      durationMs: 20 * MINUTE,
      at: NINE + 20 * MINUTE,
      person: 'p-1',
      paper: { kind: 'exam', blueprint: 'enforcement-qualification', code: paper.code },
    });
  });

  it('leaves items nothing was given to out, but not out of the outcomes', () => {
    const { 'tst-single-01': single } = allRight;
    const records = examRecords(handedIn({ responses: single ? { 'tst-single-01': single } : {} }), paper, items);
    expect(records).toHaveLength(2);
    const finished = records.at(-1);
    expect(finished?.type === 'paper-finished' ? finished.outcomes : []).toHaveLength(7);
  });

  it('keeps each section’s own marking rules', () => {
    const finished = examRecords(handedIn(), paper, items).at(-1);
    const kept = finished?.type === 'paper-finished' ? finished.sections : [];
    expect(kept.map(({ marking }) => marking)).toEqual(paper.sections.map(({ marking }) => marking));
  });

  it('gives the same records for the same sitting, and can all be read back', () => {
    const first = examRecords(handedIn(), paper, items);
    expect(examRecords(handedIn(), paper, items)).toEqual(first);
    const facts = { id: 'unused', at: 0, person: 'p-other', device: 'd-1' };
    const read = first.map((content) => parseRecord(makeRecord(content, facts)).type);
    expect(read).toEqual(Array(8).fill('record'));
    expect(new Set(first.map(({ id }) => id)).size).toBe(8);
  });

  it('says which answers and results were marked by the person', () => {
    const records = examRecords(handedIn(), paper, items);
    const marked = records.filter((record) => record.type === 'item-answered' && record.selfMarked);
    expect(marked.map((record) => (record.type === 'item-answered' ? record.item : ''))).toEqual([
      'tst-short-01',
      'tst-case-01',
    ]);
    expect(records.at(-1)).toMatchObject({ selfMarked: true });
    const { 'tst-short-01': _short, 'tst-case-01': _case, ...others } = allRight;
    expect(examRecords(handedIn({ responses: others }), paper, items).at(-1)).toMatchObject({ selfMarked: false });
  });

  it('dates a time-out at the deadline and notes a clock that was set back', () => {
    const late = handIn(examDraft({ clockSetBackMs: 5000 }), NINE + 90 * MINUTE);
    const [finished] = examRecords(late, paper, items);
    expect(finished).toMatchObject({ ended: 'time-out', at: NINE + 60 * MINUTE, clockSetBackMs: 5000 });
    expect(examRecords(handedIn(), paper, items).at(-1)).not.toHaveProperty('clockSetBackMs');
  });

  it('records no answer to an item the bank no longer has, and gives it no points', () => {
    const fewer = new Map([...items].filter(([id]) => id !== 'tst-single-01'));
    const records = examRecords(handedIn(), paper, fewer);
    expect(records).toHaveLength(7);
    expect(records.at(-1)).toMatchObject({ earned: 16, possible: 18 });
  });
});

describe('examRecordId', () => {
  it('is a UUIDv7 of the moment the sitting ended', () => {
    const id = examRecordId('att-1', 3, NINE);
    expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-7003-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(Number.parseInt(id.replace('-', '').slice(0, 12), 16)).toBe(NINE);
  });

  it('differs by sitting and place, and sorts by place', () => {
    const ids = [0, 1, 200].map((place) => examRecordId('att-1', place, NINE));
    expect([...ids].sort()).toEqual(ids);
    expect(examRecordId('att-2', 0, NINE)).not.toBe(ids[0]);
  });
});
