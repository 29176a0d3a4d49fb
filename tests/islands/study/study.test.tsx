// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { denyStorage, fillDisk, newBrowser, newTab } from '../../builders/browser.ts';
import { judgementItem, shortItem } from '../../builders/item.ts';
import { allRecords, closeTab, itemAt, judge, LESSON, openStudy, press, submit } from './open-study.tsx';

const three = ['j-1', 'j-2', 'j-3'].map((id) => judgementItem({ id, stem: `${id} 不必培训。` }));
const typesOf = async () => (await allRecords()).map(({ type }) => type);

beforeEach(newBrowser);
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('the quiz of a lesson', () => {
  it('invites to as many items as there are, and loads none before', async () => {
    await openStudy(three, 10);
    expect(await screen.findByText(/从本课题目里抽 3 道/)).toBeTruthy();
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(await typesOf()).toEqual([]);
  });

  it('says plainly that a lesson has no items', async () => {
    await openStudy([]);
    expect(screen.getByText(/这一课还没有配题/)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('gives verdict, reason and article at once, and records each answer when it is given', async () => {
    await openStudy(three);
    await press('开始测验');
    await itemAt(1, 3);
    await judge('对');
    await submit('确定');
    expect(await screen.findByText('答错')).toBeTruthy();
    expect(screen.getByText(/实习学生同样要先培训后上岗/)).toBeTruthy();
    expect(screen.getByRole('link', { name: '安全生产法第二十八条' })).toBeTruthy();
    await waitFor(async () => expect(await typesOf()).toEqual(['item-answered']));
    const [record] = await allRecords();
    expect(record).toMatchObject({
      context: 'quiz',
      lesson: LESSON,
      response: { type: 'judgement', value: true },
      score: { type: 'points', earned: 0, possible: 1 },
      selfMarked: false,
    });
  });

  it('asks for an answer instead of taking none', async () => {
    await openStudy(three);
    await press('开始测验');
    await itemAt(1, 3);
    await submit('确定');
    expect(await screen.findByText('先作答，再按“确定”')).toBeTruthy();
    expect(await typesOf()).toEqual([]);
  });

  it('moves the focus to the stem, to the way on, and to the next stem', async () => {
    const container = await openStudy(three);
    await press('开始测验');
    await itemAt(1, 3);
    await waitFor(() => expect(document.activeElement).toBe(container.querySelector('.stem')));
    await judge('错');
    await submit('确定');
    const next = await screen.findByRole('button', { name: '下一题' });
    await waitFor(() => expect(document.activeElement).toBe(next));
    await submit('下一题');
    await itemAt(2, 3);
    await waitFor(() => expect(document.activeElement).toBe(container.querySelector('.stem')));
  });

  it('resumes at the same item, in the same order, with the answers given, wherever the tab was closed', async () => {
    const container = await openStudy(three);
    await press('开始测验');
    await itemAt(1, 3);
    await judge('错');
    await submit('确定');
    await submit('下一题');
    await itemAt(2, 3);
    await judge('对');
    const second = container.querySelector('.stem')?.textContent;
    await waitFor(async () => expect(await typesOf()).toEqual(['item-answered']));
    closeTab();
    newTab();
    const again = await openStudy(three);
    await itemAt(2, 3);
    expect(again.querySelector('.stem')?.textContent).toBe(second);
    expect(screen.getByRole<HTMLInputElement>('radio', { name: '对' }).checked).toBe(true);
    expect(document.activeElement).toBe(document.body);
    await submit('确定');
    expect(await screen.findByText('答错')).toBeTruthy();
    await waitFor(async () => expect(await typesOf()).toEqual(['item-answered', 'item-answered']));
  });

  it('shows an answer again that was confirmed before the tab was closed, and records it once', async () => {
    await openStudy(three);
    await press('开始测验');
    await judge('错');
    await submit('确定');
    await screen.findByText('答对');
    await waitFor(async () => expect(await typesOf()).toEqual(['item-answered']));
    closeTab();
    newTab();
    await openStudy(three);
    expect(await screen.findByText('答对')).toBeTruthy();
    await submit('下一题');
    await itemAt(2, 3);
    expect(await typesOf()).toEqual(['item-answered']);
  });

  it('ends with a score and one record, however often the page is opened again', async () => {
    await openStudy(three);
    await press('开始测验');
    for (const [at, word] of (['错', '对', '错'] as const).entries()) {
      await itemAt(at + 1, 3);
      await judge(word);
      await submit('确定');
      await submit(at === 2 ? '看结果' : '下一题');
    }
    const heading = await screen.findByRole('heading', { name: '测验结果' });
    await waitFor(() => expect(document.activeElement).toBe(heading));
    expect(screen.getByText('2 分')).toBeTruthy();
    expect(screen.getByText(/3 题中全对 2 题/)).toBeTruthy();
    for (let visit = 0; visit < 2; visit += 1) {
      closeTab();
      newTab();
      await openStudy(three);
      expect(await screen.findByText(/3 题中全对 2 题/)).toBeTruthy();
    }
    const finished = (await allRecords()).filter(({ type }) => type === 'paper-finished');
    expect(finished).toMatchObject([
      {
        paper: { kind: 'lesson-quiz', lesson: LESSON },
        integrity: 'self-study',
        ended: 'handed-in',
        earned: 2,
        possible: 3,
        selfMarked: false,
      },
    ]);
    expect((await typesOf()).filter((type) => type === 'item-answered')).toHaveLength(3);
  });

  it('names the articles to read again, links the week and the next lesson, and starts over', async () => {
    await openStudy(three.slice(0, 1));
    await press('开始测验');
    await judge('对');
    await submit('确定');
    await submit('看结果');
    await screen.findByRole('heading', { name: '测验结果' });
    expect(screen.getByRole('heading', { name: '回头再看这几条' }).nextElementSibling?.textContent).toContain(
      '安全生产法第二十八条',
    );
    expect(screen.getByRole('link', { name: '回本周' }).getAttribute('href')).toBe('/');
    expect(screen.getByRole('link', { name: '下一课：双重预防' }).getAttribute('href')).toBe(
      '/lessons/supervision/dual-prevention/',
    );
    await press('再测一次');
    await itemAt(1, 1);
    expect(screen.getByRole<HTMLInputElement>('radio', { name: '对' }).checked).toBe(false);
  });

  it('counts a skipped item as unanswered, not as wrong', async () => {
    await openStudy(three.slice(0, 2));
    await press('开始测验');
    await itemAt(1, 2);
    await press('跳过');
    await itemAt(2, 2);
    await judge('错');
    await submit('确定');
    await submit('看结果');
    await screen.findByText('没有作答');
    expect(await typesOf()).toEqual(['item-answered', 'paper-finished']);
  });

  it('records a short answer once the person has compared it', async () => {
    await openStudy([shortItem(), ...three.slice(0, 1)]);
    await press('开始测验');
    for (const at of [1, 2]) {
      await itemAt(at, 2);
      const field = screen.queryByRole('textbox', { name: '你的回答' });
      if (!field) {
        await judge('错');
        await submit('确定');
        await submit(at === 2 ? '看结果' : '下一题');
        continue;
      }
      fireEvent.input(field, { target: { value: '时间和内容' } });
      await submit('确定');
      fireEvent.click(await screen.findByRole('checkbox', { name: '时间要点' }));
      await screen.findByText('部分对');
      expect((await allRecords()).some((record) => record.type === 'item-answered' && record.selfMarked)).toBe(false);
      await submit(at === 2 ? '看结果' : '自评完了，下一题');
    }
    await screen.findByRole('heading', { name: '测验结果' });
    const own = (await allRecords()).filter((record) => record.type === 'item-answered' && record.selfMarked);
    expect(own).toMatchObject([
      { response: { type: 'short', text: '时间和内容', met: ['a'] }, score: { earned: 1, possible: 4 } },
    ]);
  });
});

describe('two tabs with one quiz', () => {
  it('lets the second tab refuse until it is told to take over, and stops the first', async () => {
    await openStudy(three);
    await press('开始测验');
    await itemAt(1, 3);
    await judge('错');
    const first = document.body.firstElementChild;
    const { loadLessonMarks } = await import('../../../src/stores/lesson-marks.ts');
    await waitFor(async () => expect((await loadLessonMarks()).get(LESSON)).toMatchObject({ quiz: true }));
    newTab();
    await openStudy(three);
    await press('在这里接着做');
    await waitFor(() => expect(screen.getAllByRole('progressbar')).toHaveLength(2));
    const radios = screen.getAllByRole<HTMLInputElement>('radio', { name: '对' });
    const own = radios.find((radio) => first?.contains(radio));
    if (!own) throw new Error('no first tab');
    fireEvent.click(own);
    await waitFor(() => expect(first?.textContent).toContain('正在另一个页面里作答'));
    expect(screen.getAllByRole('progressbar')).toHaveLength(1);
  });
});

describe('the quiz where storage fails', () => {
  it('goes on in memory, says that the record waits, and counts what is queued', async () => {
    denyStorage();
    await openStudy(three.slice(0, 1));
    await press('开始测验');
    await judge('错');
    await submit('确定');
    await submit('看结果');
    expect(await screen.findByText(/记录还没有写进这台设备/)).toBeTruthy();
    expect(await screen.findByText('等待写入')).toBeTruthy();
    const { $storageHealth } = await import('../../../src/stores/storage-health.ts');
    expect($storageHealth.get()).toEqual({ state: 'denied', queued: 2 });
  });

  it('writes what waited once the disk has room again', async () => {
    await openStudy(three.slice(0, 1));
    await press('开始测验');
    await judge('错');
    const free = fillDisk();
    await submit('确定');
    await submit('看结果');
    expect(await screen.findByText('等待写入')).toBeTruthy();
    free();
    const { retryQueue } = await import('../../../src/stores/write-queue.ts');
    await retryQueue();
    expect(await screen.findByText('已记录')).toBeTruthy();
    expect((await typesOf()).sort()).toEqual(['item-answered', 'paper-finished']);
  });
});
