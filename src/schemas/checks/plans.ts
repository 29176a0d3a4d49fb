import { addDays, daysBetween, weekdayOf } from '../../domain/shared/day.ts';
import { type Content, isThere } from '../content.ts';
import { type Fault, shown } from '../fault.ts';
import type { PlanFile } from '../plan.ts';

type Words = Pick<Fault, 'problem' | 'fix'>;
type Row = readonly [path: string, words: Words | undefined];
type Pause = PlanFile['pauses'][number];

/**
 * Checks the year's plan: its days lie where it says, one session a day and none in a pause, every study
 * day is either held or paused, and what it names is there.
 */
export function planFaults(content: Content): Fault[] {
  return content.plans.flatMap(({ file, id, value }) => {
    const rows: Row[] = [
      [
        'year',
        String(value.year) === id ? undefined : { problem: `写的是${value.year}年，文件名是${id}`, fix: '改成一致' },
      ],
      ...spanRows(value),
      ...pauseRows(value),
      ...sessionRows(value, content),
      ...examRows(value, content),
      ['sessions', gapWords(value, content.site?.value.studyWeekdays ?? [])],
    ];
    return rows.flatMap(([path, words]) => (words ? [{ file, path, ...words }] : []));
  });
}

function spanRows({ year, from, to }: PlanFile): Row[] {
  const wrongYear = (day: string): Words | undefined =>
    day.startsWith(`${year}-`) ? undefined : { problem: `${shown(day)}不在${year}年`, fix: '一年一个文件，改日期' };
  return [
    ['from', wrongYear(from)],
    ['to', wrongYear(to)],
    ['to', from <= to ? undefined : { problem: `${shown(to)}在 from ${shown(from)}之前`, fix: '改起止日期' }],
  ];
}

function pauseRows({ pauses }: PlanFile): Row[] {
  return pauses.map(({ from, to, reason }, i): Row => {
    const path = `pauses[${i}]`;
    if (from > to) return [path, { problem: `${reason}从${from}到${to}，前后颠倒`, fix: '改起止日期' }];
    const other = pauses.slice(0, i).find((pause) => from <= pause.to && pause.from <= to);
    return [path, other && { problem: `${reason}与${other.reason}的日期重叠`, fix: '合并，或者改起止日期' }];
  });
}

function sessionRows(plan: PlanFile, content: Content): Row[] {
  const { sessions, pauses } = plan;
  const weekdays = content.site?.value.studyWeekdays;
  return sessions.flatMap(({ date, lesson }, i): Row[] => {
    const path = `sessions[${i}]`;
    const known = isThere(content, content.lessons, lesson, `lessons/${lesson}.mdx`);
    const first = sessions.findIndex((session) => session.date === date);
    const pause = pauseOn(pauses, date);
    const days = (weekdays ?? []).map(weekdayName).join('、');
    return [
      [`${path}.lesson`, known ? undefined : { problem: `没有课程${shown(lesson)}`, fix: '检查编号，或者先写这一课' }],
      [`${path}.date`, outside(plan, date)],
      [
        `${path}.date`,
        first === i ? undefined : { problem: `${date}已经排了 sessions[${first}]`, fix: '一天只排一次' },
      ],
      [`${path}.date`, pause && { problem: `${date}在停课期间（${pause.reason}）`, fix: '删去这一次，或者改 pauses' }],
      [
        `${path}.date`,
        !weekdays || weekdays.includes(weekdayOf(date))
          ? undefined
          : { problem: `${date}是${weekdayName(weekdayOf(date))}`, fix: `site.yaml 定的学习日是${days}，改日期` },
      ],
    ];
  });
}

function examRows(plan: PlanFile, content: Content): Row[] {
  return plan.exams.flatMap(({ exam, date }, i): Row[] => {
    const path = `exams[${i}]`;
    const known = isThere(content, content.exams, exam, `exams/${exam}.yaml`);
    const first = plan.exams.findIndex((other) => other.exam === exam && other.date === date);
    const pause = pauseOn(plan.pauses, date);
    return [
      [
        `${path}.exam`,
        known ? undefined : { problem: `没有考试${shown(exam)}`, fix: `检查编号，或者建 content/exams/${exam}.yaml` },
      ],
      [`${path}.date`, outside(plan, date)],
      [`${path}.date`, pause && { problem: `${date}在停课期间（${pause.reason}）`, fix: '改日期，或者改 pauses' }],
      [path, first === i ? undefined : { problem: `与 exams[${first}] 是同一天的同一场考试`, fix: '删去一个' }],
    ];
  });
}

function outside({ from, to }: PlanFile, date: string): Words | undefined {
  return from > to || (date >= from && date <= to)
    ? undefined
    : { problem: `${date}不在 ${from} 到 ${to} 之间`, fix: '改日期，或者改 from、to' };
}

const pauseOn = (pauses: readonly Pause[], date: string): Pause | undefined =>
  pauses.find(({ from, to }) => from <= date && date <= to);

function gapWords({ from, to, sessions, pauses }: PlanFile, weekdays: readonly number[]): Words | undefined {
  if (from > to) return undefined;
  const held = new Set(sessions.map(({ date }) => date));
  const days = Array.from({ length: daysBetween(from, to) + 1 }, (_, i) => addDays(from, i));
  const gaps = days.filter((day) => weekdays.includes(weekdayOf(day)) && !held.has(day) && !pauseOn(pauses, day));
  if (gaps.length === 0) return undefined;
  const listed = gaps.slice(0, 10).join('、');
  const problem = `${gaps.length}个学习日没有安排：${listed}${gaps.length > 10 ? '等' : ''}`;
  return { problem, fix: '补上课程；停课的写进 pauses' };
}

const weekdayName = (weekday: number): string => `周${'一二三四五六日'[weekday - 1] ?? weekday}`;
