import { describe, expect, it } from 'vitest';
import { leadersIn, minutesOf, plannedSession } from '../../../src/islands/lead/start-plan.ts';

const session = (date: string) => ({ date, leader: `${date} 的主讲人`, place: '三楼会议室' });

describe('plannedSession', () => {
  it('gives the session of today', () => {
    const planned = [session('2026-11-12'), session('2026-11-19'), session('2026-11-26')];
    expect(plannedSession(planned, '2026-11-19')?.date).toBe('2026-11-19');
  });

  it('gives the next to come where today has none', () => {
    expect(plannedSession([session('2026-11-26'), session('2026-11-12')], '2026-11-19')?.date).toBe('2026-11-26');
  });

  it('gives the last one held where none is to come', () => {
    expect(plannedSession([session('2026-10-12'), session('2026-11-12')], '2026-11-19')?.date).toBe('2026-11-12');
  });

  it('gives nothing for a lesson that is not planned', () => {
    expect(plannedSession([], '2026-11-19')).toBeUndefined();
  });
});

describe('leadersIn', () => {
  const people = [
    { id: 'p-1', name: '李明', unit: '办公室' },
    { id: 'p-2', name: '李明远', unit: '监管一科' },
    { id: 'p-3', name: '何静', unit: '危化科' },
    { id: 'p-4', name: '何静', unit: '宣教中心' },
    { id: 'p-5', name: '王', unit: '' },
  ];
  const ids = (text: string) => leadersIn(text, people).map(({ id }) => id);

  it('finds the person named alone or with a post', () => {
    expect(ids('李明')).toEqual(['p-1']);
    expect(ids('副局长 李明')).toEqual(['p-1']);
    expect(ids('副局长李　明')).toEqual(['p-1']);
  });

  it('takes the longer of two names of which one holds the other', () => {
    expect(ids('李明远')).toEqual(['p-2']);
  });

  it('gives everybody of the same name, to be told apart by unit', () => {
    expect(ids('何静')).toEqual(['p-3', 'p-4']);
  });

  it('finds nobody in a mere post, and nobody by a single character', () => {
    expect(ids('分管副局长')).toEqual([]);
    expect(ids('王局长')).toEqual([]);
    expect(ids('')).toEqual([]);
  });
});

describe('minutesOf', () => {
  it('reads whole minutes of a lesson that can be held', () => {
    expect(minutesOf('40')).toBe(40);
    expect(minutesOf(' 1 ')).toBe(1);
    expect(minutesOf('480')).toBe(480);
  });

  it('refuses nothing, fractions, none, and more than a day of work', () => {
    for (const text of ['', ' ', '0', '-5', '12.5', '481', 'abc']) expect(minutesOf(text)).toBeUndefined();
  });
});
