import { describe, expect, it } from 'vitest';
import type { PlanSession, PlanYear } from '../../../../src/domain/plan/plan.ts';
import { isRoundDone, planProgress, sessionState } from '../../../../src/domain/plan/plan-progress.ts';
import type { ZhoukeRecord } from '../../../../src/domain/records/record.ts';
import { lessonRead, paperFinished, recordId, voiding } from '../../../builders/record.ts';

function session(date: string, kind: 'lead' | 'drill', lesson = 'a/x'): PlanSession {
  return { date, kind, lesson, leader: '法规科负责人', place: '三楼会议室', time: '15:00' };
}

const MARCH = session('2026-03-16', 'lead');
const DRILL = session('2026-03-19', 'drill');
const PLAN: PlanYear = {
  year: 2026,
  from: '2026-01-01',
  to: '2026-12-31',
  pauses: [],
  exams: [],
  sessions: [session('2026-01-05', 'lead'), session('2026-01-12', 'lead', 'b/y'), MARCH, DRILL],
};

function at(day: string, time = '10:00'): number {
  return Date.parse(`${day}T${time}:00+08:00`);
}

function read(day: string, time?: string): ZhoukeRecord {
  return lessonRead({ id: recordId(), lesson: 'a/x', at: at(day, time) });
}

function quiz(day: string, earned = 8): ZhoukeRecord {
  return paperFinished({ at: at(day), earned, paper: { kind: 'lesson-quiz', lesson: 'a/x', seed: 's' } });
}

function march(...records: readonly ZhoukeRecord[]) {
  const round = planProgress([PLAN], records, 'p-he')[2];
  if (round === undefined) throw new Error('the plan has three rounds');
  return round;
}

describe('planProgress', () => {
  it('does not count a lesson learnt in January for its round in March', () => {
    const [january, other, again] = planProgress([PLAN], [read('2026-01-06'), quiz('2026-01-08')], 'p-he');
    expect(january).toMatchObject({ read: true, quizDone: true, share: 0.8 });
    expect(other).toMatchObject({ lesson: 'b/y', read: false, quizDone: false });
    expect(again).toMatchObject({ read: false, quizDone: false });
  });

  it('counts reading ahead from seven days before the first meeting, by Beijing days', () => {
    expect(march(read('2026-03-09', '00:01')).read).toBe(true);
    expect(march(read('2026-03-08', '23:59')).read).toBe(false);
  });

  it('counts everything before a lesson’s first round for it', () => {
    expect(planProgress([PLAN], [read('2025-06-01')], 'p-he')[0]?.read).toBe(true);
  });

  it('tells the share of the last quiz of the round, 0 where nothing could be earned', () => {
    expect(march(quiz('2026-03-17', 5), quiz('2026-03-18', 9)).share).toBe(0.9);
    expect(
      march(
        paperFinished({
          at: at('2026-03-17'),
          earned: 0,
          possible: 0,
          paper: { kind: 'lesson-quiz', lesson: 'a/x', seed: 's' },
        }),
      ).share,
    ).toBe(0);
  });

  it('leaves out what was taken back, what others did, and exams', () => {
    const taken = read('2026-03-17');
    expect(march(taken, voiding(taken, { at: at('2026-03-18') })).read).toBe(false);
    expect(march(lessonRead({ lesson: 'a/x', at: at('2026-03-17'), person: 'p-lin' })).read).toBe(false);
    const exam = paperFinished({
      at: at('2026-03-17'),
      paper: { kind: 'exam', blueprint: 'a/x', title: '考核', code: 'WT' },
    });
    expect(march(exam).quizDone).toBe(false);
  });
});

describe('sessionState', () => {
  const state = (of: PlanSession, today: string, ...records: readonly ZhoukeRecord[]) =>
    sessionState(of, march(...records), true, today);

  it('tells past, today and coming apart while nothing is done', () => {
    expect(state(MARCH, '2026-03-15')).toBe('coming');
    expect(state(MARCH, '2026-03-16')).toBe('today');
    expect(state(MARCH, '2026-03-17')).toBe('missed');
  });

  it('takes the first meeting as done once the lesson is read, the second once its quiz is taken', () => {
    const onRead = [read('2026-03-16')];
    expect([state(MARCH, '2026-03-16', ...onRead), state(DRILL, '2026-03-16', ...onRead)]).toEqual(['done', 'coming']);
    const onQuiz = [quiz('2026-03-16')];
    expect([state(MARCH, '2026-03-20', ...onQuiz), state(DRILL, '2026-03-20', ...onQuiz)]).toEqual(['done', 'done']);
  });

  it('becomes done when it is made up for before the lesson comes again', () => {
    expect(state(DRILL, '2026-06-01')).toBe('missed');
    expect(state(DRILL, '2026-06-01', quiz('2026-05-31'))).toBe('done');
  });

  it('asks no quiz of a lesson that has no items', () => {
    expect(sessionState(DRILL, march(read('2026-03-16')), false, '2026-03-20')).toBe('done');
    expect(isRoundDone(march(read('2026-03-16')), true)).toBe(false);
    expect(isRoundDone(march(), false)).toBe(false);
  });
});
