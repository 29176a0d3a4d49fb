import { describe, expect, it } from 'vitest';
import {
  addPerson,
  countsByUnit,
  isThere,
  markAll,
  presenceCounts,
  presenceOf,
  seatsOf,
  setPresence,
  takeNewcomers,
  tallyPresence,
} from '../../../../src/domain/session/sign-in.ts';
import { openedSession, PEOPLE } from '../../../builders/session.ts';

const draft = openedSession();
const newcomer = { id: 'p-9', name: '高建平', unit: '危化科' };

describe('setPresence', () => {
  it('notes one person and leaves the others', () => {
    const late = setPresence(draft, 'p-2', 'late');
    expect(presenceOf(late, 'p-2')).toBe('late');
    expect(presenceOf(late, 'p-1')).toBe('present');
    expect(presenceOf(draft, 'p-2')).toBe('present');
  });

  it('changes nothing for the same again, nor for somebody not on the roster', () => {
    expect(setPresence(draft, 'p-2', 'present')).toBe(draft);
    expect(setPresence(draft, 'p-99', 'late')).toBe(draft);
    expect(setPresence(draft, 'constructor', 'late')).toBe(draft);
  });

  it('notes somebody nobody has looked at yet, also as away', () => {
    const known = takeNewcomers(draft, [newcomer]);
    expect(presenceOf(known, 'p-9')).toBe('absent');
    expect(seatsOf(known).at(-1)).toEqual({ name: '高建平', unit: '危化科' });
    expect(seatsOf(setPresence(known, 'p-9', 'absent')).at(-1)).toEqual({
      name: '高建平',
      unit: '危化科',
      presence: 'absent',
    });
  });
});

describe('markAll', () => {
  it('notes everybody alike, those not looked at too', () => {
    const away = markAll(takeNewcomers(draft, [newcomer]), 'absent');
    expect(presenceCounts(away)).toEqual({ present: 0, late: 0, leave: 0, duty: 0, absent: 9, there: 0, total: 9 });
  });
});

describe('addPerson', () => {
  it('puts somebody last and present', () => {
    const more = addPerson(draft, newcomer);
    expect(more.roster.people.at(-1)).toEqual(newcomer);
    expect(presenceOf(more, 'p-9')).toBe('present');
    expect(presenceCounts(more).total).toBe(PEOPLE.length + 1);
  });

  it('adds nobody twice, by id or by name in the unit', () => {
    expect(addPerson(draft, { id: 'p-1', name: '别名', unit: '' })).toBe(draft);
    expect(addPerson(draft, { id: 'p-99', name: '何静', unit: '危化科' })).toBe(draft);
    expect(addPerson(draft, { id: 'p-99', name: '何静', unit: '办公室' })).not.toBe(draft);
  });
});

describe('takeNewcomers', () => {
  it('takes in only those who are new, each once, and removes and renames nobody', () => {
    const renamed = { id: 'p-1', name: '何静静', unit: '办公室' };
    const taken = takeNewcomers(draft, [renamed, newcomer, newcomer]);
    expect(taken.roster.people).toEqual([...PEOPLE, newcomer]);
    expect(presenceOf(taken, 'p-1')).toBe('present');
  });

  it('changes nothing where nobody is new', () => {
    expect(takeNewcomers(draft, PEOPLE.slice(2))).toBe(draft);
    expect(takeNewcomers(draft, [])).toBe(draft);
  });
});

describe('presenceOf', () => {
  it('says away of a stranger and of names every object has', () => {
    expect(presenceOf(draft, 'p-99')).toBe('absent');
    expect(presenceOf(draft, 'toString')).toBe('absent');
  });
});

describe('counts', () => {
  const mixed = setPresence(
    setPresence(setPresence(setPresence(draft, 'p-1', 'late'), 'p-2', 'leave'), 'p-6', 'duty'),
    'p-7',
    'absent',
  );

  it('counts each presence, with those late among those there', () => {
    expect(presenceCounts(mixed)).toEqual({ present: 4, late: 1, leave: 1, duty: 1, absent: 1, there: 5, total: 8 });
  });

  it('counts by unit in the order of the roster', () => {
    const units = countsByUnit(mixed);
    expect(units.map(({ unit, counts }) => [unit, counts.there, counts.total])).toEqual([
      ['危化科', 4, 5],
      ['办公室', 1, 3],
    ]);
  });

  it('puts people without a unit under an empty one, once', () => {
    const without = openedSession({
      roster: {
        id: 'r',
        title: '',
        sample: false,
        people: [
          { id: 'a', name: '甲', unit: '' },
          { id: 'b', name: '乙', unit: '办公室' },
          { id: 'c', name: '丙', unit: '' },
        ],
      },
    });
    expect(countsByUnit(without).map(({ unit, counts }) => [unit, counts.total])).toEqual([
      ['', 2],
      ['办公室', 1],
    ]);
  });

  it('is all zero for nobody', () => {
    expect(tallyPresence([])).toEqual({ present: 0, late: 0, leave: 0, duty: 0, absent: 0, there: 0, total: 0 });
  });

  it.each([
    ['present', true],
    ['late', true],
    ['leave', false],
    ['duty', false],
    ['absent', false],
  ] as const)('counts %s as there: %s', (presence, there) => {
    expect(isThere(presence)).toBe(there);
  });
});

describe('seatsOf', () => {
  it('shows names and units without ids, in the roster’s order', () => {
    expect(seatsOf(setPresence(draft, 'p-2', 'duty')).slice(0, 2)).toEqual([
      { name: '何静', unit: '危化科', presence: 'present' },
      { name: '赵文涛', unit: '危化科', presence: 'duty' },
    ]);
  });
});
