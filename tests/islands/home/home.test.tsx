// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import { cleanStores } from 'nanostores';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { NewRecord } from '../../../src/domain/records/new-record.ts';
import { home as messages } from '../../../src/i18n/zh-cn/home.ts';
import { Home } from '../../../src/islands/home/Home.tsx';
import { $now } from '../../../src/stores/clock.ts';
import { addPerson } from '../../../src/stores/people.ts';
import { appendRecords, loadRecords } from '../../../src/stores/record-log.ts';
import { $today } from '../../../src/stores/today.ts';
import { lessonRead, paperFinished, recordId } from '../../builders/record.ts';
import { serveData, writtenPlan } from '../../builders/site-data.ts';

const LESSON = 'supervision/training';

serveData([writtenPlan(2026), writtenPlan(2027)]);

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  await addPerson({ name: '周晓岚', unit: '危化科' });
});

afterEach(() => {
  leave();
  vi.useRealTimers();
});

/** Closes the page, and lets go of its clock, which would tell the time of before for one second more. */
function leave(): void {
  cleanup();
  cleanStores($today, $now);
}

/** Opens 本周 at a moment for a person with these records, and waits until it stands. */
async function openAt(moment: string, records: (person: string) => readonly NewRecord[] = () => []): Promise<Element> {
  vi.setSystemTime(new Date(moment));
  const { id } = await addPerson({ name: '周晓岚', unit: '危化科' });
  await appendRecords(records(id));
  await loadRecords();
  const { container } = render(<Home locale="zh-CN" messages={messages} quizItems={10} />);
  await screen.findByRole('heading', { level: 1, name: /^第/ });
  await waitFor(() => expect(container.querySelector('[aria-busy="true"]')).toBeNull());
  return container;
}

function text(container: Element, selector: string): string[] {
  return [...container.querySelectorAll(selector)].map((element) =>
    (element.textContent ?? '').replace(/\s+/g, ' ').trim(),
  );
}

const states = (container: Element) =>
  [...container.querySelectorAll<HTMLElement>('.session[data-state]')].map(({ dataset }) => [
    dataset['date'],
    dataset['state'],
  ]);

function read(person: string, day: string, lesson = LESSON): NewRecord {
  return lessonRead({ id: recordId(), person, lesson, at: Date.parse(`${day}T16:00:00+08:00`) });
}

function quiz(person: string, day: string, lesson = LESSON): NewRecord {
  const at = Date.parse(`${day}T16:10:00+08:00`);
  return paperFinished({ id: recordId(), person, at, paper: { kind: 'lesson-quiz', lesson, seed: 's' } });
}

describe('an ordinary week', () => {
  it('shows on Monday the lesson to start, today’s and Thursday’s meeting with leader, time and place', async () => {
    const page = await openAt('2026-11-16T08:00:00+08:00');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('第 47 周');
    expect(page.querySelector('.head')?.textContent).toContain('11月16日—22日');
    expect(screen.getByRole('link', { name: '开始学习' }).getAttribute('href')).toBe(`/lessons/${LESSON}/`);
    expect(states(page)).toEqual([
      ['2026-11-16', 'today'],
      ['2026-11-19', 'coming'],
    ]);
    const [monday] = text(page, '.session');
    expect(monday).toContain('领学');
    expect(monday).toContain('教育培训：没有合格不得上岗');
    expect(monday).toContain('监管二科负责人主讲');
    expect(monday).toContain('15:00 三楼会议室');
    expect(text(page, '.session .tag')).toEqual(['今天', '3 天后']);
  });

  it('shows on Thursday what was missed and what is today', async () => {
    const page = await openAt('2026-11-19T08:00:00+08:00');
    expect(text(page, '.session .tag')).toEqual(['未学', '今天']);
    expect(text(page, '.week li.today')[0]).toContain('今天');
  });

  it('asks for the quiz once the lesson is read, and says done once it is taken', async () => {
    const onRead = await openAt('2026-11-18T08:00:00+08:00', (person) => [read(person, '2026-11-17')]);
    expect(screen.getByRole('link', { name: '去测验' }).getAttribute('href')).toBe(`/lessons/${LESSON}/#quiz`);
    expect(text(onRead, '.session .tag')).toEqual(['已学', '明天']);
    leave();
    const onQuiz = await openAt('2026-11-18T08:00:00+08:00', (person) => [
      read(person, '2026-11-17'),
      quiz(person, '2026-11-17'),
    ]);
    expect(screen.getByText('测验 80 分')).toBeTruthy();
    expect(text(onQuiz, '.session .tag')).toEqual(['已学', '已测']);
    expect(onQuiz.querySelectorAll('.btn.primary')).toHaveLength(0);
  });

  it('does not count what was learnt when the lesson came up a year ago', async () => {
    const page = await openAt('2027-11-24T08:00:00+08:00', (person) => [
      read(person, '2026-11-17'),
      quiz(person, '2026-11-17'),
    ]);
    expect(screen.getByRole('link', { name: '开始学习' })).toBeTruthy();
    expect(text(page, '.session .tag')).toEqual(['未学', '明天']);
  });

  it('keeps the week on Sunday until midnight in Beijing', async () => {
    await openAt('2026-11-22T23:59:00+08:00');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('第 47 周');
    leave();
    await openAt('2026-11-23T00:00:30+08:00');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('第 48 周');
  });

  it('counts the days to the next exam and names its day and place', async () => {
    const page = await openAt('2026-11-18T08:00:00+08:00');
    const [card] = text(page, '[data-exam]');
    expect(card).toBe('全员业务知识考核22 天后12月10日 09:00一楼报告厅');
    expect(page.querySelector('[data-exam]')?.getAttribute('href')).toBe('/exams/all-staff-winter/');
    leave();
    expect(text(await openAt('2026-12-10T08:00:00+08:00'), '[data-exam]')[0]).toContain('今天');
  });

  it('asks for a backup of records that are three days old, and not before', async () => {
    await openAt('2026-11-18T08:00:00+08:00', (person) => [read(person, '2026-11-17')]);
    expect(screen.queryByText(/未备份/)).toBeNull();
    leave();
    await openAt('2026-11-18T08:00:00+08:00', (person) => [read(person, '2026-11-10'), read(person, '2026-11-17')]);
    const line = await screen.findByRole('link', { name: /本机有 2 条学习记录未备份/ });
    expect(line.getAttribute('href')).toBe('/me/#backup');
  });

  it('shows no more of one person’s study once another uses the device', async () => {
    const page = await openAt('2026-11-18T08:00:00+08:00', (person) => [
      read(person, '2026-11-17'),
      quiz(person, '2026-11-17'),
    ]);
    expect(text(page, '.session .tag')).toEqual(['已学', '已测']);
    await addPerson({ name: '何静', unit: '办公室' });
    await waitFor(() => expect(text(page, '.session .tag')).toEqual(['未学', '明天']));
  });
});

describe('weeks unlike others', () => {
  it('says before the plan when it begins, and offers its first lesson', async () => {
    const page = await openAt('2025-12-20T08:00:00+08:00');
    expect(screen.getByText(/第一次集中学习在 2026年1月5日（周一）/)).toBeTruthy();
    expect(screen.getByRole('link', { name: '开始学习' }).getAttribute('href')).toBe(
      '/lessons/supervision/three-musts/',
    );
    expect(page.querySelectorAll('.coming li')).toHaveLength(3);
  });

  it('says after the plan when it ended, and leads to lessons and practice', async () => {
    const page = await openAt('2028-03-01T08:00:00+08:00');
    expect(screen.getByText(/最后一次集中学习在 2027年12月30日/)).toBeTruthy();
    expect(screen.getByRole('link', { name: '全部课程' }).getAttribute('href')).toBe('/lessons/');
    expect(screen.getByRole('link', { name: '去练习' }).getAttribute('href')).toBe('/practice/');
    expect(text(page, '[data-exam]')[0]).toContain('没有排定的考核');
  });

  it('says in a holiday week why there is no study and when it goes on', async () => {
    const page = await openAt('2026-02-18T08:00:00+08:00');
    expect(screen.getByText('春节，2月15日—23日停课。')).toBeTruthy();
    expect(screen.getByText('下一次集中学习：2月26日（周四）')).toBeTruthy();
    expect(text(page, '.week li.pause')).toHaveLength(7);
    expect(text(page, '.session')).toEqual([]);
    expect(screen.getByRole('link', { name: '开始学习' }).getAttribute('href')).toBe(
      '/lessons/public-safety/forest-fire-injury/',
    );
  });

  it('shows a week with one meeting and the holiday that took the other', async () => {
    const page = await openAt('2026-02-25T08:00:00+08:00');
    expect(states(page)).toEqual([['2026-02-26', 'coming']]);
    expect(screen.getByText('春节，2月15日—23日停课')).toBeTruthy();
  });

  it('joins two years’ plans in the week of New Year', async () => {
    const page = await openAt('2027-01-01T08:00:00+08:00');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('第 53 周');
    expect(page.querySelector('.head')?.textContent).toContain('2026年12月28日—2027年1月3日');
    expect(states(page)).toEqual([
      ['2026-12-28', 'missed'],
      ['2026-12-31', 'missed'],
    ]);
    expect(text(page, '.coming li')[0]).toContain('1月4日 周一');
  });
});
