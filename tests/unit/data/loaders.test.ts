import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { paperFinished } from '../../builders/record.ts';

beforeEach(() => {
  vi.resetModules();
});

afterEach(() => {
  vi.unstubAllGlobals();
});

function carry(name: string, value: unknown): void {
  vi.stubGlobal('__zhoukeData', { [name]: value });
}

const { marking } = paperFinished();
const facts = { id: 'fines-01', revision: 1, lesson: 'enforcement/fines', topic: 'fines', difficulty: 1 };
const options = [
  { id: 'a', text: '甲' },
  { id: 'b', text: '乙' },
];
const item = { ...facts, type: 'single', stem: '？', options, blanks: 0 };
const key = { id: 'fines-01', revision: 1, type: 'single', cites: ['work-safety-law:28'], rationale: '因为', key: 'b' };
const article = {
  label: '安全生产法第二十八条',
  gist: '培训',
  edition: '2021年修正',
  effective: '2021-09-01',
  path: '/x/',
};
const entry = { ...facts, type: 'single' };
const section = { id: 's1', title: '单选', type: 'single', count: 10, pointsEach: 1 };
const quotas = [
  { by: 'handbook', value: 'enforcement', count: 3 },
  { by: 'difficulty', value: 3, count: 1 },
];
const blueprint = {
  id: 'all-staff',
  code: 'QY',
  title: '全员考试',
  summary: '',
  integrity: 'practice',
  source: '样卷',
  sample: true,
  minutes: 60,
  passMark: 60,
  sections: [section, { ...section, id: 's2', from: { handbooks: ['enforcement'] }, quotas, marking: { id: 'exact' } }],
  marking,
};
const session = { date: '2026-11-23', kind: 'lead', lesson: 'a/b', leader: '局长', place: '三楼', time: '08:30' };
const year = {
  year: 2026,
  from: '2026-01-05',
  to: '2026-12-31',
  pauses: [{ from: '2026-10-01', to: '2026-10-07', reason: '国庆节' }],
  sessions: [session],
  exams: [{ exam: 'all-staff', date: '2026-12-10', time: '09:00', place: '礼堂' }],
};
const lesson = {
  id: 'enforcement/fines',
  title: '罚款',
  summary: '',
  handbook: 'enforcement',
  handbookTitle: '执法',
  cloth: 'red',
  order: 1,
  minutes: 12,
  audience: ['staff'],
  sections: ['一', '二'],
  anchors: ['a', 'b'],
  items: 20,
};
const site = { bureau: '应急管理局', peoplePerDraw: 5, quizItems: 10, marking };

const loaders = {
  items: async () => (await import('../../../src/stores/lesson-items.ts')).lessonItems('enforcement/fines'),
  keys: async () => (await import('../../../src/stores/lesson-items.ts')).lessonKeys('enforcement/fines'),
  bank: async () => (await import('../../../src/stores/bank.ts')).bank(),
  exams: async () => (await import('../../../src/stores/blueprints.ts')).blueprints(),
  plan: async () => (await import('../../../src/stores/plan.ts')).plan(),
  lessons: async () => (await import('../../../src/stores/lessons.ts')).lessons(),
  site: async () => (await import('../../../src/stores/site.ts')).site(),
};

describe('the loaders', () => {
  it.each([
    ['items/enforcement/fines', loaders.items, 'items', [item]],
    ['exams', loaders.exams, 'exams', [blueprint]],
    ['plan', loaders.plan, 'years', [year]],
    ['lessons', loaders.lessons, 'lessons', [lesson]],
  ])('give the list in %s', async (name, load, field, value) => {
    carry(name, { [field]: value });
    expect(await load()).toEqual({ type: 'loaded', value });
  });

  it.each([
    ['keys/enforcement/fines', loaders.keys, { keys: [key], articles: { 'work-safety-law:28': article } }],
    ['bank', loaders.bank, { edition: 'K3Q9', entries: [entry, { ...entry, variantOf: 'x-1' }] }],
    ['site', loaders.site, site],
  ])('give %s as it is', async (name, load, value) => {
    carry(name, value);
    expect(await load()).toEqual({ type: 'loaded', value });
  });

  it.each([
    ['items/enforcement/fines', loaders.items, { items: [item, { ...item, options: 'none' }] }],
    ['items/enforcement/fines', loaders.items, [item]],
    ['keys/enforcement/fines', loaders.keys, { keys: [{ ...key, key: 5 }], articles: {} }],
    ['keys/enforcement/fines', loaders.keys, { keys: [key], articles: { x: { ...article, gist: 5 } } }],
    ['bank', loaders.bank, { edition: '', entries: [entry] }],
    ['bank', loaders.bank, { edition: 'e', entries: [{ ...entry, type: 'essay' }] }],
    ['exams', loaders.exams, { exams: [{ ...blueprint, sections: [{ ...section, quotas: [{ by: 'luck' }] }] }] }],
    ['exams', loaders.exams, { exams: [{ ...blueprint, marking: {} }] }],
    ['plan', loaders.plan, { years: [{ ...year, sessions: [{ ...session, date: '2026-02-30' }] }] }],
    ['plan', loaders.plan, { years: [{ ...year, sessions: [{ ...session, time: '8' }] }] }],
    ['lessons', loaders.lessons, { lessons: [{ ...lesson, sections: [1] }] }],
    ['lessons', loaders.lessons, { lessons: {} }],
    ['site', loaders.site, { ...site, peoplePerDraw: -1 }],
  ])('call %s unreadable when it is not what it should be: %#', async (name, load, file) => {
    carry(name, file);
    expect(await load()).toEqual({ type: 'failed', reason: 'unreadable' });
  });
});
