import { describe, expect, it } from 'vitest';
import type { PlanYear } from '../../../src/domain/plan/plan.ts';
import { monthsOf } from '../../../src/islands/sessions/months-of.ts';

const meeting = { lesson: 'a/x', leader: '法规科负责人', place: '三楼会议室', time: '15:00' };
const PLAN: PlanYear = {
  year: 2026,
  from: '2026-01-05',
  to: '2026-12-31',
  pauses: [{ from: '2026-02-27', to: '2026-03-02', reason: '停课' }],
  sessions: [
    { ...meeting, date: '2026-12-10', kind: 'drill' },
    { ...meeting, date: '2026-03-05', kind: 'lead' },
  ],
  exams: [{ exam: 'all-staff-winter', date: '2026-12-10', time: '09:00', place: '一楼报告厅' }],
};

describe('monthsOf', () => {
  it('lays the days of each month under Monday to Sunday', () => {
    const months = monthsOf(PLAN);
    expect(months).toHaveLength(12);
    const march = months[2];
    expect(march?.weeks[0]).toEqual([undefined, undefined, undefined, undefined, undefined, undefined, '2026-03-01']);
    expect(march?.weeks.flat().filter(Boolean)).toHaveLength(31);
    expect(months[1]?.weeks.flat().filter(Boolean)).toHaveLength(28);
    expect(months[11]?.weeks.flat().filter(Boolean).at(-1)).toBe('2026-12-31');
  });

  it('lists meetings and exams in order of time', () => {
    expect(monthsOf(PLAN)[11]?.entries.map(({ type, day }) => [type, day])).toEqual([
      ['exam', '2026-12-10'],
      ['session', '2026-12-10'],
    ]);
  });

  it('shows a pause in every month it reaches into', () => {
    const [, february, march, april] = monthsOf(PLAN);
    expect(february?.entries.map(({ type, day }) => [type, day])).toEqual([['pause', '2026-02-27']]);
    expect(march?.entries.map(({ type, day }) => [type, day])).toEqual([
      ['pause', '2026-03-01'],
      ['session', '2026-03-05'],
    ]);
    expect(april?.entries).toEqual([]);
  });
});
