import { describe, expect, it } from 'vitest';
import { lessonRounds } from '../../../../src/domain/plan/lesson-rounds.ts';
import type { PlanSession, PlanYear } from '../../../../src/domain/plan/plan.ts';

function session(date: string, kind: 'lead' | 'drill', lesson: string): PlanSession {
  return { date, kind, lesson, leader: '法规科负责人', place: '三楼会议室', time: '15:00' };
}

function year(sessions: readonly PlanSession[], number = 2026): PlanYear {
  return { year: number, from: `${number}-01-01`, to: `${number}-12-31`, pauses: [], exams: [], sessions };
}

describe('lessonRounds', () => {
  it('puts meetings of one lesson that follow each other into one round, across a holiday too', () => {
    const rounds = lessonRounds([
      year([
        session('2026-02-26', 'drill', 'a'),
        session('2026-02-09', 'lead', 'a'),
        session('2026-02-12', 'drill', 'a'),
        session('2026-03-02', 'lead', 'b'),
      ]),
    ]);
    expect(rounds.map(({ lesson, sessions }) => [lesson, sessions.map(({ date }) => date)])).toEqual([
      ['a', ['2026-02-09', '2026-02-12', '2026-02-26']],
      ['b', ['2026-03-02']],
    ]);
  });

  it('ends a round where the lesson’s next one begins, seven days before its first meeting', () => {
    const [first, , second] = lessonRounds([
      year([
        session('2026-01-05', 'lead', 'a'),
        session('2026-01-12', 'lead', 'b'),
        session('2026-03-16', 'lead', 'a'),
      ]),
    ]);
    expect(first).toEqual({ lesson: 'a', sessions: first?.sessions, until: '2026-03-09' });
    expect(second).toEqual({ lesson: 'a', sessions: second?.sessions, from: '2026-03-09' });
  });

  it('joins the years in order of time, whatever order they are given in', () => {
    const plans = [
      year([session('2027-01-04', 'drill', 'a'), session('2027-01-11', 'lead', 'b')], 2027),
      year([session('2026-12-31', 'lead', 'a')]),
    ];
    expect(lessonRounds(plans).map(({ sessions }) => sessions.map(({ date }) => date))).toEqual([
      ['2026-12-31', '2027-01-04'],
      ['2027-01-11'],
    ]);
  });

  it('finds no round in a plan without sessions', () => {
    expect(lessonRounds([year([])])).toEqual([]);
    expect(lessonRounds([])).toEqual([]);
  });
});
