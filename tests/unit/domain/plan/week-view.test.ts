import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { PlanSession, PlanYear } from '../../../../src/domain/plan/plan.ts';
import { weekView } from '../../../../src/domain/plan/week-view.ts';
import { addDays } from '../../../../src/domain/shared/day.ts';

function session(date: string, facts: Partial<PlanSession> = {}): PlanSession {
  const rest = { lesson: 'supervision/training', leader: '监管一科负责人', place: '三楼会议室', time: '15:00' };
  return { date, kind: 'lead', ...rest, ...facts };
}

const PLAN_2026: PlanYear = {
  year: 2026,
  from: '2026-01-05',
  to: '2026-12-31',
  pauses: [
    { from: '2026-02-15', to: '2026-02-23', reason: '春节' },
    { from: '2026-10-01', to: '2026-10-07', reason: '国庆节' },
  ],
  sessions: ['2026-12-31', '2026-12-28', '2026-11-19', '2026-11-16', '2026-02-12', '2026-01-05'].map((d) => session(d)),
  exams: [{ exam: 'all-staff-winter', date: '2026-12-10', time: '09:00', place: '三楼会议室' }],
};
const PLAN_2027: PlanYear = {
  year: 2027,
  from: '2027-01-01',
  to: '2027-12-31',
  pauses: [{ from: '2027-01-01', to: '2027-01-03', reason: '元旦' }],
  sessions: [session('2027-01-04'), session('2027-01-07')],
  exams: [],
};
const PLANS = [PLAN_2027, PLAN_2026];

describe('weekView', () => {
  it('shows Monday to Sunday with sessions past, today and coming', () => {
    const view = weekView(PLANS, '2026-11-19');
    expect(view.week).toEqual({ year: 2026, week: 47 });
    expect(view.days.map(({ day }) => day)).toEqual([16, 17, 18, 19, 20, 21, 22].map((d) => `2026-11-${d}`));
    expect(view.days.map(({ weekday }) => weekday)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(view.days.filter(({ isToday }) => isToday).map(({ day }) => day)).toEqual(['2026-11-19']);
    expect(view.sessions.map(({ session: { date }, phase }) => [date, phase])).toEqual([
      ['2026-11-16', 'past'],
      ['2026-11-19', 'today'],
    ]);
    expect(view.days[3]?.sessions).toEqual([view.sessions[1]]);
    expect(view.state).toBe('running');
    expect(weekView(PLANS, '2026-11-16').sessions[1]?.phase).toBe('coming');
  });

  it('looks ahead and back: today counts as next, the last is before today', () => {
    const view = weekView(PLANS, '2026-11-19');
    expect(view.nextSession?.date).toBe('2026-11-19');
    expect(view.lastSession?.date).toBe('2026-11-16');
    expect(weekView(PLANS, '2026-11-20').nextSession?.date).toBe('2026-12-28');
  });

  it('counts the days to the next exam, none on its day', () => {
    expect(weekView(PLANS, '2026-11-19').nextExam).toMatchObject({ exam: { exam: 'all-staff-winter' }, daysLeft: 21 });
    const onTheDay = weekView(PLANS, '2026-12-10');
    expect(onTheDay.nextExam?.daysLeft).toBe(0);
    expect(onTheDay.exams).toEqual(PLAN_2026.exams);
    expect(onTheDay.days[3]?.exams).toEqual(PLAN_2026.exams);
    expect(weekView(PLANS, '2026-12-11')).not.toHaveProperty('nextExam');
  });

  it('spans two years in the week of 28 December 2026', () => {
    for (const today of ['2026-12-28', '2026-12-31', '2027-01-01', '2027-01-03']) {
      const view = weekView(PLANS, today);
      expect(view.week).toEqual({ year: 2026, week: 53 });
      expect([view.days[0]?.day, view.days[6]?.day]).toEqual(['2026-12-28', '2027-01-03']);
      expect(view.sessions.map(({ session: { date } }) => date)).toEqual(['2026-12-28', '2026-12-31']);
      expect(view.days[4]?.pause?.reason).toBe('元旦');
      expect(view.state).toBe('running');
    }
    expect(weekView(PLANS, '2027-01-03').nextSession?.date).toBe('2027-01-04');
    expect(weekView(PLANS, '2027-01-04').week).toEqual({ year: 2027, week: 1 });
  });

  it('is paused in a holiday week and says why', () => {
    const view = weekView(PLANS, '2026-02-18');
    expect(view.state).toBe('paused');
    expect(view.pause?.reason).toBe('春节');
    expect(view.sessions).toEqual([]);
    expect(view.nextSession?.date).toBe('2026-11-16');
    expect(view.lastSession?.date).toBe('2026-02-12');
  });

  it('names a pause that only touches the week, which runs all the same', () => {
    const view = weekView(PLANS, '2026-02-10');
    expect(view.state).toBe('running');
    expect(view.pause?.reason).toBe('春节');
    expect(view.days.filter(({ pause }) => pause).map(({ day }) => day)).toEqual(['2026-02-15']);
  });

  it('names the pause that takes more of the week', () => {
    const pauses = [
      { from: '2026-09-28', to: '2026-09-28', reason: '台风' },
      { from: '2026-10-01', to: '2026-10-07', reason: '国庆节' },
    ];
    expect(weekView([{ ...PLAN_2026, pauses }], '2026-09-29').pause?.reason).toBe('国庆节');
  });

  it('is paused without a reason where the plan merely has nothing', () => {
    const view = weekView(PLANS, '2026-06-10');
    expect(view.state).toBe('paused');
    expect(view).not.toHaveProperty('pause');
  });

  it('is before the plan, and after it, with what comes next or was last', () => {
    const before = weekView(PLANS, '2025-11-19');
    expect(before.state).toBe('before-plan');
    expect(before.nextSession?.date).toBe('2026-01-05');
    expect(before).not.toHaveProperty('lastSession');
    const after = weekView(PLANS, '2028-01-05');
    expect(after.state).toBe('after-plan');
    expect(after.lastSession?.date).toBe('2027-01-07');
    expect(after).not.toHaveProperty('nextSession');
  });

  it('runs from the Monday of the first session, not from the Sunday before', () => {
    expect(weekView([PLAN_2026], '2026-01-04').state).toBe('before-plan');
    expect(weekView([PLAN_2026], '2026-01-05').state).toBe('running');
  });

  it('is before the plan where there is no plan', () => {
    expect(weekView([], '2026-11-19')).toMatchObject({ state: 'before-plan', sessions: [], exams: [] });
  });

  it('orders two sessions of a day by their time', () => {
    const plan = { ...PLAN_2026, sessions: [session('2026-11-19'), session('2026-11-19', { time: '09:00' })] };
    expect(weekView([plan], '2026-11-19').sessions.map(({ session: { time } }) => time)).toEqual(['09:00', '15:00']);
  });
});

describe("the bureau's plan", () => {
  it('shows a session or a pause in every week of its two years', () => {
    const plans: PlanYear[] = [2026, 2027].map((year) => parse(readFileSync(`content/plan/${year}.yaml`, 'utf8')));
    for (let day = '2026-01-05'; day <= '2027-12-27'; day = addDays(day, 7)) {
      const { state, pause, sessions } = weekView(plans, day);
      expect(sessions.length > 0 || (state === 'paused' && pause !== undefined), day).toBe(true);
    }
  });
});
