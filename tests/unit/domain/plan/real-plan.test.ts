import { describe, expect, it } from 'vitest';
import { lessonRounds } from '../../../../src/domain/plan/lesson-rounds.ts';
import type { PlanYear } from '../../../../src/domain/plan/plan.ts';
import { planProgress, sessionState } from '../../../../src/domain/plan/plan-progress.ts';
import { type WeekView, weekView } from '../../../../src/domain/plan/week-view.ts';
import { addDays, type Day, daysBetween, isoWeekOf, mondayOf, weekdayOf } from '../../../../src/domain/shared/day.ts';
import { readContent } from '../../../../src/schemas/content.ts';
import { DAY, lessonRead, paperFinished } from '../../../builders/record.ts';

const { plans: files, lessons, exams } = readContent('.');
const PLANS: readonly PlanYear[] = files.map(({ value }) => value);
const SESSIONS = PLANS.flatMap(({ sessions }) => sessions);
const PAUSES = PLANS.flatMap(({ pauses }) => pauses);
const FIRST = PLANS.map(({ from }) => from).sort()[0] ?? '';
const LAST =
  PLANS.map(({ to }) => to)
    .sort()
    .at(-1) ?? '';

/** Every day the plans cover, with the view of its week. */
const DAYS: readonly { readonly day: Day; readonly view: WeekView }[] = Array.from(
  { length: daysBetween(FIRST, LAST) + 1 },
  (_, i) => addDays(FIRST, i),
).map((day) => ({ day, view: weekView(PLANS, day) }));

/** Noon in Beijing on a day. */
function noonOf(day: Day): number {
  return Date.parse(`${day}T12:00:00+08:00`);
}

describe("the week view over every day of the bureau's plans", () => {
  it('shows seven days from Monday on, and today once', () => {
    for (const { day, view } of DAYS) {
      expect(view.days.map(({ weekday }) => weekday)).toEqual([1, 2, 3, 4, 5, 6, 7]);
      expect(view.days[0]?.day).toBe(mondayOf(day));
      expect(view.days.filter(({ isToday }) => isToday).map((each) => each.day)).toEqual([day]);
      expect(view.week).toEqual(isoWeekOf(day));
    }
  });

  it('shows every session once a week it lies in, seven days long, and in no other week', () => {
    const shown = new Map<string, number>();
    for (const { view } of DAYS) {
      for (const { session } of view.sessions) {
        const key = `${session.date} ${session.time}`;
        shown.set(key, (shown.get(key) ?? 0) + 1);
      }
    }
    expect(shown.size).toBe(SESSIONS.length);
    for (const { date, time } of SESSIONS) {
      const monday = mondayOf(date);
      const inPlan = [0, 1, 2, 3, 4, 5, 6].map((n) => addDays(monday, n)).filter((day) => day >= FIRST && day <= LAST);
      expect(shown.get(`${date} ${time}`), date).toBe(inPlan.length);
    }
  });

  it('says the same of a session on its day as in its week', () => {
    for (const { view } of DAYS) {
      expect(view.days.flatMap(({ sessions }) => sessions)).toEqual(view.sessions);
      expect(view.days.flatMap((each) => each.exams)).toEqual(view.exams);
    }
  });

  it('calls sessions before today past, those after it coming', () => {
    for (const { day, view } of DAYS) {
      for (const { session, phase } of view.sessions) {
        expect(phase).toBe(session.date < day ? 'past' : session.date === day ? 'today' : 'coming');
      }
    }
  });

  it('looks to the nearest session on either side', () => {
    const dates = SESSIONS.map(({ date }) => date).sort();
    for (const { day, view } of DAYS) {
      expect(view.nextSession?.date).toBe(dates.find((date) => date >= day));
      expect(view.lastSession?.date).toBe(dates.filter((date) => date < day).at(-1));
    }
  });

  it('counts down to each exam by one a day, to 0 on its day', () => {
    for (const [i, { day, view }] of DAYS.entries()) {
      const left = view.nextExam?.daysLeft;
      if (left === undefined) continue;
      expect(addDays(day, left)).toBe(view.nextExam?.exam.date);
      const tomorrow = DAYS[i + 1]?.view.nextExam;
      if (left > 0 && tomorrow !== undefined) expect(tomorrow.daysLeft).toBe(left - 1);
    }
  });

  it('runs where there is a session, else is paused with a reason, never outside the plan', () => {
    for (const { day, view } of DAYS) {
      if (view.sessions.length > 0) expect(view.state, day).toBe('running');
      else expect([view.state, view.pause === undefined], day).toEqual(['paused', false]);
    }
    expect(weekView(PLANS, addDays(mondayOf(FIRST), -1)).state).toBe('before-plan');
    expect(weekView(PLANS, addDays(LAST, 14)).state).toBe('after-plan');
  });

  it('is the same whatever order the years are given in', () => {
    for (const { day, view } of DAYS) expect(weekView([...PLANS].reverse(), day)).toEqual(view);
  });
});

describe("the bureau's plans", () => {
  it('meet on Mondays and Thursdays, but for days made up, and never in a pause', () => {
    for (const { date } of SESSIONS) {
      expect([1, 4], date).toContain(weekdayOf(date));
      expect(
        PAUSES.some(({ from, to }) => from <= date && date <= to),
        date,
      ).toBe(false);
    }
  });

  it('name lessons and exams that exist', () => {
    const known = new Set(lessons.map(({ id }) => id));
    expect(SESSIONS.filter(({ lesson }) => !known.has(lesson))).toEqual([]);
    const blueprints = new Set(exams.map(({ id }) => id));
    expect(PLANS.flatMap((plan) => plan.exams).filter(({ exam }) => !blueprints.has(exam))).toEqual([]);
  });

  it('fall into rounds without a gap: every session in one, each lesson’s rounds end to end', () => {
    const rounds = lessonRounds(PLANS);
    expect(rounds.flatMap(({ sessions }) => sessions)).toHaveLength(SESSIONS.length);
    for (const lesson of new Set(SESSIONS.map((session) => session.lesson))) {
      const mine = rounds.filter((round) => round.lesson === lesson);
      expect(mine.map(({ from }) => from)).toEqual([undefined, ...mine.slice(0, -1).map(({ until }) => until)]);
      expect(mine.at(-1)?.until).toBeUndefined();
    }
  });

  it('count a lesson read and tested on its day for that round and no other', () => {
    for (const session of SESSIONS.filter(({ kind }) => kind === 'lead')) {
      const { lesson, date } = session;
      const read = lessonRead({ person: 'p-1', lesson, at: noonOf(date) });
      const quiz = paperFinished({
        person: 'p-1',
        paper: { kind: 'lesson-quiz', lesson, seed: 's' },
        at: noonOf(date),
      });
      const done = planProgress(PLANS, [read, quiz], 'p-1').filter((round) => round.read || round.quizDone);
      expect(done.map(({ sessions }) => sessions.includes(session))).toEqual([true]);
      expect(done[0]).toMatchObject({ lesson, read: true, quizDone: true, share: 0.8 });
    }
  });

  it('let the weekend before a session count for it, and the week before that for the round before', () => {
    const session = SESSIONS.filter(({ kind }) => kind === 'lead').sort((a, b) => (a.date < b.date ? 1 : -1))[0];
    if (session === undefined) throw new Error('no session');
    const reachedBy = (before: number) => {
      const record = lessonRead({ person: 'p-1', lesson: session.lesson, at: noonOf(session.date) - before * DAY });
      return planProgress(PLANS, [record], 'p-1')
        .find(({ read }) => read)
        ?.sessions.includes(session);
    };
    expect([1, 7, 8].map(reachedBy)).toEqual([true, true, false]);
  });

  it('have nothing missed on the first day and nothing coming on the last', () => {
    const rounds = planProgress(PLANS, [], 'p-1');
    const states = (today: Day) =>
      rounds.flatMap((round) => round.sessions.map((session) => sessionState(session, round, true, today)));
    expect(states(FIRST)).not.toContain('missed');
    expect(new Set(states(addDays(LAST, 1)))).toEqual(new Set(['missed']));
  });
});
