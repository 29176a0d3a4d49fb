import { describe, expect, it } from 'vitest';
import {
  dayDeadline,
  daysDeadline,
  firstDeadline,
  lastDay,
  walkDay,
} from '../../../../src/domain/walk-round/deadline.ts';
import { BEGUN } from '../../../builders/walk.ts';

describe('firstDeadline', () => {
  it('is at once for what is major and nothing for the rest', () => {
    expect(firstDeadline('major')).toEqual({ type: 'at-once' });
    expect(firstDeadline('general')).toBeUndefined();
  });
});

describe('walkDay', () => {
  it('is the Beijing day, also late in the evening of another zone', () => {
    expect(walkDay(BEGUN)).toBe('2026-11-18');
    expect(walkDay(Date.parse('2026-11-17T23:30:00Z'))).toBe('2026-11-18');
    expect(walkDay(Date.parse('2026-11-17T15:59:59Z'))).toBe('2026-11-17');
  });
});

describe('lastDay', () => {
  it.each([
    ['at once', { type: 'at-once' }, '2026-11-18'],
    ['a date', { type: 'day', day: '2027-01-05' }, '2027-01-05'],
    ['one day', { type: 'days', days: 1 }, '2026-11-19'],
    ['seven days', { type: 'days', days: 7 }, '2026-11-25'],
    ['days beyond the end of a month', { type: 'days', days: 15 }, '2026-12-03'],
    ['days beyond the end of a year', { type: 'days', days: 60 }, '2027-01-17'],
  ] as const)('of %s is reckoned from the day of the walk, which is not counted', (_, deadline, day) => {
    expect(lastDay(deadline, '2026-11-18')).toBe(day);
  });

  it('counts a leap day', () => {
    expect(lastDay({ type: 'days', days: 2 }, '2028-02-28')).toBe('2028-03-01');
    expect(lastDay({ type: 'days', days: 2 }, '2027-02-28')).toBe('2027-03-02');
  });
});

describe('daysDeadline', () => {
  it.each([
    ['1', 1],
    ['7', 7],
    [' 15 ', 15],
    ['007', 7],
    ['365', 365],
  ])('takes %j as days', (typed, days) => {
    expect(daysDeadline(typed)).toEqual({ type: 'days', days });
  });

  it.each(['', ' ', '0', '-3', '366', '1.5', '1e2', '七', '7天', '9999'])('refuses %j', (typed) => {
    expect(daysDeadline(typed)).toBeUndefined();
  });
});

describe('dayDeadline', () => {
  it.each(['2026-11-18', '2026-11-19', '2028-02-29'])('takes %s for a walk of 18 November 2026', (typed) => {
    expect(dayDeadline(typed, '2026-11-18')).toEqual({ type: 'day', day: typed });
  });

  it.each([
    ['the day before', '2026-11-17'],
    ['a day that is none', '2027-02-29'],
    ['half a date', '2026-12'],
    ['another writing', '2026/12/01'],
    ['nothing', ''],
  ])('refuses %s', (_, typed) => {
    expect(dayDeadline(typed, '2026-11-18')).toBeUndefined();
  });
});
