// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { NewRecord } from '../../../src/domain/records/new-record.ts';
import { defaultMarking } from '../../../src/domain/scoring/default-marking.ts';
import { items } from '../../../src/i18n/zh-cn/items.ts';
import { practice } from '../../../src/i18n/zh-cn/practice.ts';
import { newBrowser, newTab } from '../../builders/browser.ts';
import { judgementItem } from '../../builders/item.ts';
import { publishLesson } from '../../builders/lesson-data.ts';

const LESSON = 'supervision/training';
const DAY = 86_400_000;
const two = ['j-1', 'j-2'].map((id) => judgementItem({ id, stem: `${id} 不必培训。` }));

async function openPractice(): Promise<void> {
  const { Practice } = await import('../../../src/islands/practice/Practice.tsx');
  render(<Practice marking={defaultMarking} locale="zh-CN" messages={{ practice, items }} />);
}

/** Wrong answers given some days ago. */
async function wereWrong(ids: readonly string[], daysAgo: number, lesson = LESSON): Promise<void> {
  const { appendRecords } = await import('../../../src/stores/record-log.ts');
  const contents = ids.map(
    (item): NewRecord => ({
      ...{ type: 'item-answered', item, revision: 1, lesson, topic: '派遣', context: 'quiz', attempt: 'a' },
      ...{ response: { type: 'judgement', value: true }, score: { type: 'points', earned: 0, possible: 1 } },
      ...{ selfMarked: false, durationMs: 1000, at: Date.now() - daysAgo * DAY },
    }),
  );
  await appendRecords(contents);
}

const answers = async () =>
  (await (await import('../../../src/stores/record-log.ts')).loadAllRecords()).filter(
    (record) => record.type === 'item-answered' && record.context === 'review',
  );

async function answer(word: string): Promise<void> {
  fireEvent.click(await screen.findByRole('radio', { name: word }));
  await submit('确定');
}

async function submit(name: string): Promise<void> {
  const form = (await screen.findByRole('button', { name })).closest('form');
  if (!form) throw new Error(`${name} is in no form`);
  fireEvent.submit(form);
}

beforeEach(() => {
  newBrowser();
  publishLesson(LESSON, two);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('the practice page', () => {
  it('sends somebody without wrong answers to the lessons, and links exams and draw', async () => {
    await openPractice();
    expect((await screen.findByRole('link', { name: '去选一课' })).getAttribute('href')).toBe('/lessons/');
    expect(screen.getByRole('link', { name: /模拟考试/ }).getAttribute('href')).toBe('/exams/');
    expect(screen.getByRole('link', { name: /现场抽查/ }).getAttribute('href')).toBe('/draw/');
    expect(screen.getByText('错题本是空的。')).toBeTruthy();
  });

  it('names the day on which the first item comes due', async () => {
    await wereWrong(['j-1'], 0);
    await openPractice();
    expect(await screen.findByText(/错题本里最早的一道\d+月\d+日到期/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: '开始复习' })).toBeNull();
  });

  it('reviews what is due, records each answer, and tells what came of it', async () => {
    await wereWrong(['j-1', 'j-2'], 3);
    await openPractice();
    expect(await screen.findByText('2 道题到了该复习的日子，分属 1 课。')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '开始复习' }));
    await screen.findByRole('progressbar', { name: '第 1 题，共 2 题' });
    await answer('错');
    await submit('下一题');
    await screen.findByRole('progressbar', { name: '第 2 题，共 2 题' });
    await answer('对');
    await submit('看结果');
    expect(await screen.findByText('2 题中全对 1 题，每道都已记录。')).toBeTruthy();
    expect((await answers()).map((record) => record.type === 'item-answered' && record.score)).toMatchObject([
      { earned: 1 },
      { earned: 0 },
    ]);
    fireEvent.click(screen.getByRole('button', { name: '回练习' }));
    expect(await screen.findByText('今天没有到期的题。')).toBeTruthy();
  });

  it('goes on with a review that was left, at the item where it stopped', async () => {
    await wereWrong(['j-1', 'j-2'], 3);
    await openPractice();
    fireEvent.click(await screen.findByRole('button', { name: '开始复习' }));
    await screen.findByRole('progressbar', { name: '第 1 题，共 2 题' });
    await answer('错');
    await submit('下一题');
    await screen.findByRole('progressbar', { name: '第 2 题，共 2 题' });
    await waitFor(async () => expect(await answers()).toHaveLength(1));
    fireEvent.click(screen.getByRole('button', { name: '先停下' }));
    expect(await screen.findByText(/上次的一组停在第 2 \/ 2 题/)).toBeTruthy();
    cleanup();
    newTab();
    await openPractice();
    fireEvent.click(await screen.findByRole('button', { name: '接着复习' }));
    expect(await screen.findByRole('progressbar', { name: '第 2 题，共 2 题' })).toBeTruthy();
  });

  it('practises the wrong items of one lesson before they are due', async () => {
    await wereWrong(['j-2'], 0);
    await openPractice();
    fireEvent.click(await screen.findByRole('button', { name: `练《${LESSON}》的 1 道错题` }));
    expect(await screen.findByText('j-2 不必培训。')).toBeTruthy();
    expect(screen.queryByText(/由检查清单生成/)).toBeNull();
  });

  it('practises what was wrong on a checklist under its name, and says where the items come from', async () => {
    const list = 'checklists/coal-mine';
    publishLesson(list, [judgementItem({ id: 'coal-fan-01-hazard', lesson: list, stem: '属于重大事故隐患。' })]);
    await wereWrong(['coal-fan-01-hazard'], 0, list);
    await openPractice();
    fireEvent.click(await screen.findByRole('button', { name: '练《煤矿检查清单》的 1 道错题' }));
    expect(await screen.findByText('属于重大事故隐患。')).toBeTruthy();
    expect(screen.getByText(/由检查清单生成/)).toBeTruthy();
  });

  it('says so where an item has been withdrawn', async () => {
    await wereWrong(['j-9'], 0);
    await openPractice();
    fireEvent.click(await screen.findByRole('button', { name: /练《/ }));
    expect(await screen.findByText(practice.gone)).toBeTruthy();
  });

  it('says that items could not be loaded and tries again', async () => {
    await wereWrong(['j-1'], 3);
    vi.stubGlobal('__zhoukeData', { lessons: { lessons: [] }, checklists: { checklists: [] } });
    const fetched = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('offline'));
    await openPractice();
    fireEvent.click(await screen.findByRole('button', { name: '开始复习' }));
    expect(await screen.findByText(practice.failed)).toBeTruthy();
    fetched.mockRestore();
    publishLesson(LESSON, two);
    fireEvent.click(screen.getByRole('button', { name: '再试一次' }));
    expect(await screen.findByText('j-1 不必培训。')).toBeTruthy();
  });
});
