import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { LessonSummary } from '../../src/stores/lessons.ts';

const TITLES: Readonly<Record<string, string>> = {
  'enforcement/credentials': '执法资格、亮证与两人执法',
  'enforcement/simple-procedure': '简易程序：当场处罚',
  'enforcement/criminal-referral': '行刑衔接：危险作业罪与移送',
  'supervision/principal-duties': '主要负责人的七项职责',
  'supervision/training': '教育培训：没有合格不得上岗',
  'supervision/three-musts': '党政同责、一岗双责与三管三必须',
  'public-safety/forest-fire-injury': '森林防火与工伤保障',
  'supervision/dual-prevention': '双重预防：风险分级管控与隐患排查治理',
  'public-safety/accident-levels': '生产安全事故的四个等级和报告时限',
  'party-building/people-first': '党的领导与人民至上、生命至上',
};

/** A lesson as lists show it. */
export function lessonSummary(id: string, part: Partial<LessonSummary> = {}): LessonSummary {
  const [handbook = ''] = id.split('/');
  return {
    id,
    title: TITLES[id] ?? id,
    summary: '',
    handbook,
    handbookTitle: '安全监督管理实用手册',
    cloth: handbook,
    order: 5,
    minutes: 15,
    audience: ['staff'],
    sections: ['为什么', '谁来管', '怎么办'],
    anchors: ['为什么', '谁来管', '怎么办'],
    items: 20,
    ...part,
  };
}

/** A plan as the officer wrote it, from `content/plan`; tests run at the repository’s root. */
export function writtenPlan(year: number): unknown {
  return parse(readFileSync(`content/plan/${year}.yaml`, 'utf8'));
}

/** Puts the data files where a disc edition has them, so that no test fetches. */
export function serveData(years: readonly unknown[]): void {
  const lessons = Object.keys(TITLES).map((id) => lessonSummary(id));
  const exam = { id: 'all-staff-winter', code: 'WT', title: '全员业务知识考核', summary: '', integrity: 'practice' };
  const rest = { source: '', sample: true, minutes: 60, passMark: 60, sections: [] };
  const rule = { id: 'exact' };
  const marking = { single: rule, multiple: rule, judgement: rule, blank: rule, short: rule, ordering: rule };
  Reflect.set(globalThis, '__zhoukeData', {
    plan: { years },
    lessons: { lessons },
    exams: { exams: [{ ...exam, ...rest, marking }] },
  });
}
