import { describe, expect, it } from 'vitest';
import { isPerson } from '../../../../src/domain/records/is-person.ts';
import { makeRecord } from '../../../../src/domain/records/new-record.ts';
import { isRoster } from '../../../../src/domain/records/roster.ts';
import { MONDAY, recordId } from '../../../builders/record.ts';

const person = { id: 'p-he', name: '何静', unit: '危化科' };
const roster = { id: 'r-1', title: '全局', changedAt: MONDAY, sample: false, people: [person] };

describe('isPerson', () => {
  it('accepts a person, and one without name and unit', () => {
    expect(isPerson(person)).toBe(true);
    expect(isPerson({ id: 'p-1', name: '', unit: '' })).toBe(true);
  });

  it('accepts markup as a name, which is only text', () => {
    expect(isPerson({ ...person, name: '<script>alert(1)</script>' })).toBe(true);
  });

  it.each([
    null,
    'p-he',
    { ...person, id: '' },
    { ...person, name: 5 },
    { ...person, name: 'x'.repeat(1001) },
    { id: 'p-he', name: '何静' },
  ])('refuses %o', (value) => {
    expect(isPerson(value)).toBe(false);
  });
});

describe('isRoster', () => {
  it('accepts a roster, with or without who is present', () => {
    expect(isRoster(roster)).toBe(true);
    expect(isRoster({ ...roster, present: ['p-he'] })).toBe(true);
  });

  it.each([
    { ...roster, people: [{ ...person, id: 'p he' }] },
    { ...roster, people: 'everybody' },
    { ...roster, present: [5] },
    { ...roster, changedAt: 'today' },
    { ...roster, sample: undefined },
  ])('refuses %o', (value) => {
    expect(isRoster(value)).toBe(false);
  });
});

describe('makeRecord', () => {
  const facts = { id: recordId(1), at: MONDAY, person: 'p-he', device: 'd-1' };
  const content = { type: 'reflection', lesson: 'enforcement/fines', text: '记住' } as const;

  it('adds the facts to what happened', () => {
    expect(makeRecord(content, facts)).toEqual({ ...facts, ...content, shape: 1 });
  });

  it('lets the content say when, to whom, and under which id', () => {
    const said = { id: recordId(2), at: 5, person: 'p-lin' };
    expect(makeRecord({ ...content, ...said }, facts)).toEqual({ ...facts, ...content, ...said, shape: 1 });
  });
});
