import { describe, expect, it } from 'vitest';
import { recordOfContest } from '../../../../src/domain/contest/contest-held.ts';
import { isPerson } from '../../../../src/domain/records/is-person.ts';
import { makeRecord } from '../../../../src/domain/records/new-record.ts';
import { parseRecord } from '../../../../src/domain/records/parse-record.ts';
import { isReadingDraft } from '../../../../src/domain/records/reading-draft.ts';
import type { ContestHeldRecord, RecordType, ZhoukeRecord } from '../../../../src/domain/records/record.ts';
import { isRoster } from '../../../../src/domain/records/roster.ts';
import { HE, roster } from '../../../builders/backup.ts';
import { letPass, placesBroken } from '../../../builders/broken.ts';
import { START } from '../../../builders/contest.ts';
import { marked, quizDraft, speechDraft } from '../../../builders/contest-draft.ts';
import { drawn, oneOfEach, paperFinished, RIGHT, recordId } from '../../../builders/record.ts';
import { heldRecords } from '../../../builders/session.ts';

const isRecord = (value: unknown) => parseRecord(value).type === 'record';

function contestHeld(): ContestHeldRecord {
  const speech = marked(speechDraft(3), 's-1', ['9', '8.5', '9.25']);
  const { id = '', at = 0, ...content } = recordOfContest(speech, START + 60_000);
  const record = makeRecord(content, { id, at, person: 'p-he', device: 'd-1' });
  if (record.type !== 'contest-held') throw new Error(record.type);
  return record;
}

const RECORDS: readonly ZhoukeRecord[] = [...oneOfEach(), contestHeld()];

/** Fields that say no more than they must: anything a response may be, and what an older site did not write. */
const MAY_LACK: Readonly<Partial<Record<RecordType, readonly string[]>>> = {
  'paper-finished': ['outcomes[].response'],
};

const [OUTCOME] = paperFinished().outcomes;

describe('a record with one field broken, however deep', () => {
  it('is tried for every type there is', () => {
    expect(new Set(RECORDS.map(({ type }) => type)).size).toBe(10);
  });

  it.each(RECORDS.map((record) => [record.type, record] as const))('is refused as %s', (type, record) => {
    const places = placesBroken(record);
    expect(places.size).toBeGreaterThan(7);
    const lacking = (MAY_LACK[type] ?? []).map((place) => `${place}: removed`);
    expect(letPass(record, isRecord)).toEqual(lacking);
  });

  it('is refused as a record of a meeting, of attendance and of answers as a meeting writes them', () => {
    for (const record of heldRecords()) {
      const passed = letPass(record, isRecord).filter((place) => !place.endsWith(': removed'));
      expect(passed).toEqual([]);
    }
  });

  it.each([
    ['points below zero', { earned: -1 }],
    ['a moment past the year 9999', { startedAt: 253_402_214_400_000 }],
    ['half a millisecond', { startedAt: 1.5 }],
    ['an outcome of more points than the item has', { outcomes: [{ ...OUTCOME, score: { ...RIGHT, earned: 2 } }] }],
    ['a way to end there is not', { ended: 'vanished' }],
    ['a way to sit it there is not', { integrity: 'cheating' }],
  ])('is refused as a paper with %s', (_, change) => {
    expect(isRecord(paperFinished())).toBe(true);
    expect(isRecord({ ...paperFinished(), ...change })).toBe(false);
  });

  it.each([
    ['a contest of no kind', { kind: 'race' }],
    ['a place that is no number', { standings: [{ rank: '1', name: '', unit: '', points: 1 }] }],
    ['points without end', { standings: [{ rank: 1, name: '', unit: '', points: Number.POSITIVE_INFINITY }] }],
    ['a change of points that says nothing of being undone', { lines: [{ at: 1, name: '', points: 1, why: '' }] }],
    ['a draw without an id', { draws: [''] }],
  ])('is refused as a contest with %s', (_, change) => {
    expect(isRecord({ ...contestHeld(), ...change })).toBe(false);
  });

  it('is refused as a contest that is a quiz and has no questions list, and taken with an empty one', () => {
    const { id = '', at = 0, ...content } = recordOfContest(quizDraft(), START + 1);
    const record = makeRecord(content, { id, at, person: 'p', device: 'd' });
    expect(isRecord(record)).toBe(true);
    expect(isRecord({ ...record, items: undefined })).toBe(false);
  });
});

describe('what an id may be', () => {
  it.each([
    ['a UUIDv7', recordId(1), true],
    ['upper case', recordId(1).toUpperCase(), false],
    ['another version', '0198f3a2-7c1e-4000-8000-000000000001', false],
    ['another variant', '0198f3a2-7c1e-7000-c000-000000000001', false],
    ['braces', `{${recordId(1)}}`, false],
    ['a line break behind it', `${recordId(1)}\n`, false],
  ])('is for a record: %s', (_, id, isTaken) => {
    expect(isRecord(drawn({ id }))).toBe(isTaken);
  });

  it.each([
    ['120 characters', 'p'.repeat(120), true],
    ['121 characters', 'p'.repeat(121), false],
    ['nothing', '', false],
    ['a space inside', 'p 1', false],
    ['a full-width space', 'p\u3000', false],
    ['a control character', 'p\u0007', false],
    ['Chinese characters', '何静', true],
  ])('is for a person: %s', (_, person, isTaken) => {
    expect(isRecord(drawn({ person }))).toBe(isTaken);
    expect(isPerson({ ...HE, id: person })).toBe(isTaken);
  });
});

describe('what is kept beside the log with one field broken', () => {
  it('is refused, but for who is present', () => {
    expect(letPass(HE, isPerson)).toEqual([]);
    expect(letPass(roster({ present: ['p-he'] }), isRoster)).toEqual(['present: removed']);
  });

  it('is refused as a reading draft, also with a position that is no whole number', () => {
    const draft = { round: 'r-1', sections: [0, 2], durationMs: 5, finished: false };
    expect(letPass(draft, isReadingDraft)).toEqual([]);
    expect(isReadingDraft({ ...draft, sections: [0.5] })).toBe(false);
    expect(isReadingDraft({ ...draft, sections: [-1] })).toBe(false);
  });
});
