import { describe, expect, it } from 'vitest';
import type { PlanSession, PlanYear } from '../../../src/domain/plan/plan.ts';
import { findLessons, lessonGroups } from '../../../src/islands/lead-desk/lesson-groups.ts';
import { plannedSessions } from '../../../src/islands/lead-desk/planned-sessions.ts';
import { lessonSummary } from '../../builders/site-data.ts';

function session(date: string, time = '15:00', lesson = 'supervision/training'): PlanSession {
  return { date, time, lesson, kind: 'lead', leader: '监管一科负责人', place: '三楼会议室' };
}

function year(...sessions: readonly PlanSession[]): PlanYear {
  return { year: 2026, from: '2026-01-01', to: '2026-12-31', pauses: [], sessions, exams: [] };
}

describe('plannedSessions', () => {
  it('is all of today in order of time', () => {
    const today = [session('2026-11-19', '15:00'), session('2026-11-19', '09:00'), session('2026-11-23')];
    expect(plannedSessions([year(...today)], '2026-11-19').map(({ time }) => time)).toEqual(['09:00', '15:00']);
  });

  it('is the next one alone where today has none, out of all years', () => {
    const years = [year(session('2027-01-04')), year(session('2026-11-19'), session('2026-12-31'))];
    expect(plannedSessions(years, '2026-11-20').map(({ date }) => date)).toEqual(['2026-12-31']);
    expect(plannedSessions(years, '2027-01-01').map(({ date }) => date)).toEqual(['2027-01-04']);
  });

  it('is none past the end, and without a plan', () => {
    expect(plannedSessions([year(session('2026-11-19'))], '2026-11-20')).toEqual([]);
    expect(plannedSessions([], '2026-11-20')).toEqual([]);
  });
});

const lessons = [
  lessonSummary('enforcement/credentials', { handbookTitle: '安全生产执法' }),
  lessonSummary('supervision/training', { sections: ['谁必须经过培训'] }),
  lessonSummary('enforcement/simple-procedure', { handbookTitle: '安全生产执法', summary: '当场处罚的条件 PPE' }),
];

describe('lessonGroups', () => {
  it('puts each handbook once, in the order of the lessons', () => {
    expect(lessonGroups(lessons).map(({ title, lessons: own }) => [title, own.length])).toEqual([
      ['安全生产执法', 2],
      ['安全监督管理实用手册', 1],
    ]);
    expect(lessonGroups([])).toEqual([]);
  });
});

describe('findLessons', () => {
  it.each([
    ['培训', ['supervision/training']],
    ['谁必须', ['supervision/training']],
    ['执法', ['enforcement/credentials', 'enforcement/simple-procedure']],
    ['执法 处罚', ['enforcement/simple-procedure']],
    ['ppe', ['enforcement/simple-procedure']],
    ['没有这样的课', []],
  ])('finds by title, contents and handbook: %s', (text, ids) => {
    expect(findLessons(lessons, text).map(({ id }) => id)).toEqual(ids);
  });

  it('finds all for no text', () => {
    expect(findLessons(lessons, '  ')).toEqual(lessons);
  });
});
