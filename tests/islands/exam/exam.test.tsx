// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fillDisk, newBrowser, newTab } from '../../builders/browser.ts';
import {
  allRecords,
  BLUEPRINT,
  choose,
  ITEMS,
  itemShown,
  key,
  openExam,
  pressButton,
  pressInDialog,
  publishBank,
  sitExam,
} from './open-exam.tsx';

const typesOf = async () => (await allRecords()).map(({ type }) => type);
const sheet = () => screen.getByRole('complementary', { name: '答题卡' });

beforeEach(() => {
  newBrowser();
  publishBank();
  window.scrollTo = () => undefined;
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('the cover', () => {
  it('says what the paper is, how it is marked and what its score is worth', async () => {
    await openExam();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('全员业务知识考核');
    expect(screen.getByRole('row', { name: /三、简答题 1 4 分 对照得分点评分/ })).toBeTruthy();
    expect(screen.getByRole('row', { name: /合计 5 10 分/ })).toBeTruthy();
    expect(screen.getByText(/网页藏不住答案，这个分数说明学得怎样/)).toBeTruthy();
    expect(await screen.findByText('还没有考过。')).toBeTruthy();
  });

  it('refuses a bank with too few items, names the section, and starts no clock', async () => {
    publishBank(ITEMS.filter(({ id }) => id !== 's-1' && id !== 's-2'));
    await openExam();
    await pressButton('开始考试');
    expect(await screen.findByText(/考试没有开始，也没有计时/)).toBeTruthy();
    expect(screen.getByRole('row', { name: '二、单项选择题 2 1' })).toBeTruthy();
    expect(await typesOf()).toEqual([]);
  });

  it('keeps a paper code that does not check, and says so', async () => {
    await openExam();
    const field = screen.getByRole<HTMLInputElement>('textbox');
    fireEvent.input(field, { target: { value: 'WT-7K3Q9M-X4PT-A0F' } });
    await pressButton('核对卷号');
    expect(await screen.findByText(/卷号 WT-7K3Q9M-X4PT-A0F 核对不上/)).toBeTruthy();
    expect(field.value).toBe('WT-7K3Q9M-X4PT-A0F');
    expect(field.getAttribute('aria-invalid')).toBe('true');
  });

  it('tells a code of another edition from a mistyped one', async () => {
    const { paperCode } = await import('../../../src/domain/paper/paper-code.ts');
    const code = paperCode({ code: 'WT', seed: 7, edition: '0000', form: 'A' });
    await openExam(`#code=${code}`);
    expect(await screen.findByText(/卷号没有填错，但它是按另一版题库组的卷（题库标记 0000/)).toBeTruthy();
  });

  it('leads a code of another exam to that exam', async () => {
    const { paperCode } = await import('../../../src/domain/paper/paper-code.ts');
    const code = paperCode({ code: 'ZF', seed: 7, edition: '0000', form: 'A' });
    await openExam(`#code=${code}`);
    const link = await screen.findByRole('link', { name: '去《行政执法资格模拟考试》作答' });
    expect(link.getAttribute('href')).toBe(`/exams/other/#code=${code}`);
  });
});

describe('the sitting', () => {
  it('moves, answers and flags by key, and leaves typed text alone', async () => {
    await sitExam();
    expect(document.activeElement?.classList.contains('stem')).toBe(true);
    key('y', document.activeElement ?? document);
    await waitFor(() => expect(screen.getByRole<HTMLInputElement>('radio', { name: '对' }).checked).toBe(true));
    key('m');
    expect(await screen.findByRole('button', { name: '已标记' })).toBeTruthy();
    key('ArrowRight');
    await itemShown(2);
    expect(sheet().querySelector('[aria-label="第 1 题，已答，有标记"]')).not.toBeNull();
    fireEvent.click(screen.getByRole('button', { name: '第 5 题，未答' }));
    await itemShown(5);
    const field = screen.getByRole('textbox');
    key('m', field);
    key('ArrowLeft', field);
    await itemShown(5);
    expect(screen.getByRole('button', { name: '标记' }).getAttribute('aria-pressed')).toBe('false');
  });

  it('takes the frame away and gives it back', async () => {
    await sitExam();
    expect(document.documentElement.dataset['exam']).toBe('sitting');
    await pressButton('回到考试说明，时间照走');
    expect(await screen.findByText('有一场没有答完')).toBeTruthy();
    expect(document.documentElement.dataset['exam']).toBeUndefined();
  });

  it('goes on after a reload at the same item with the answers given', async () => {
    await sitExam();
    await choose('对');
    key('ArrowRight');
    await itemShown(2);
    const stem = document.querySelector('.exam-item .stem')?.textContent;
    await waitFor(() => expect(sheet().textContent).toMatch(/\d\d:\d\d 已存/));
    cleanup();
    newTab();
    await openExam('#sitting');
    // The tab that was closed cannot say so here; it is taken over as if it still stood there.
    await pressButton('改在这里接着答');
    await itemShown(2);
    expect(document.querySelector('.exam-item .stem')?.textContent).toBe(stem);
    expect(sheet().textContent).toContain('1 已答');
  });

  it('says that answers are not kept, and goes on', async () => {
    await sitExam();
    const free = fillDisk();
    await choose('错');
    expect(await screen.findByText('这台设备的存储空间满了，刚才的作答还没有存下。')).toBeTruthy();
    key('ArrowRight');
    await itemShown(2);
    expect(sheet().textContent).toContain('1 已答');
    free();
  });
});

describe('the hand-in', () => {
  it('asks once about what is open, and leads back to the first blank', async () => {
    await sitExam();
    await choose('对');
    await pressButton('交卷');
    expect((await screen.findByRole('dialog')).textContent).toContain('有 4 题没有答：第 2—5 题。');
    await pressInDialog('回去作答');
    await itemShown(2);
    expect(await typesOf()).toEqual([]);
  });

  it('asks nothing when everything is answered, and has short answers marked first', async () => {
    await sitExam();
    for (const [at, option] of ['错', '错', /用工单位/, /用工单位/].entries()) {
      await itemShown(at + 1);
      await choose(option);
      key('ArrowRight');
    }
    await itemShown(5);
    fireEvent.input(screen.getByRole('textbox'), { target: { value: '时间和内容' } });
    await waitFor(() => expect(sheet().textContent).toContain('5 已答'));
    await pressButton('交卷');
    expect(await screen.findByRole('heading', { name: '自己评简答题' })).toBeTruthy();
    expect(await typesOf()).toEqual([]);
    await pressButton('出成绩');
    expect((await screen.findByRole('dialog')).textContent).toContain('还有 1 道简答题没有评');
    await pressInDialog('回去评');
    const [first, second] = screen.getAllByRole('checkbox');
    if (!first || !second) throw new Error('no points to tick');
    fireEvent.click(first);
    expect(await screen.findByText('都评完了')).toBeTruthy();
    await pressButton('出成绩');
    expect(await screen.findByText('合格')).toBeTruthy();
    expect(screen.getByRole('row', { name: '合计 7 10' })).toBeTruthy();
    const records = await allRecords();
    expect(records.map(({ type }) => type)).toEqual([...Array(5).fill('item-answered'), 'paper-finished']);
    expect(records.at(-1)).toMatchObject({ earned: 7, possible: 10, passed: true, selfMarked: true });
  });

  it('takes an answer that makes no point as marked', async () => {
    await sitExam();
    fireEvent.click(screen.getByRole('button', { name: '第 5 题，未答' }));
    await itemShown(5);
    fireEvent.input(screen.getByRole('textbox'), { target: { value: '不知道' } });
    await pressButton('交卷');
    await pressInDialog('交卷');
    await pressButton('一点都没答到');
    expect(await screen.findByText('都评完了')).toBeTruthy();
    await pressButton('出成绩');
    expect(await screen.findByText('不合格')).toBeTruthy();
    expect((await allRecords())[0]).toMatchObject({ score: { type: 'points', earned: 0 }, selfMarked: true });
  });

  it('is made once: the result stays the result after a reload', async () => {
    await sitExam();
    await choose('错');
    await pressButton('交卷');
    await pressInDialog('交卷');
    expect(await screen.findByText('不合格')).toBeTruthy();
    const { hash } = location;
    expect(hash).toMatch(/^#result=/);
    cleanup();
    newTab();
    await openExam(hash);
    expect(await screen.findByText('不合格')).toBeTruthy();
    expect(await typesOf()).toEqual(['item-answered', 'paper-finished']);
  });
});

describe('the result', () => {
  it('shows lost items first, all on request, and what to re-read', async () => {
    await sitExam();
    await choose('错');
    await pressButton('交卷');
    await pressInDialog('交卷');
    expect(await screen.findByRole('radio', { name: '失分题（4）' })).toBeTruthy();
    expect(screen.getAllByRole('article')).toHaveLength(4);
    fireEvent.click(screen.getByRole('radio', { name: '全部（5）' }));
    await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(5));
    const lesson = screen.getByRole('link', { name: 'supervision/training' });
    expect(lesson.getAttribute('href')).toBe('/lessons/supervision/training/');
    expect(screen.getByText('失 9 分，4 题')).toBeTruthy();
  });

  it('keeps its score when an item was changed afterwards, and says so', async () => {
    await sitExam();
    await choose('错');
    await pressButton('交卷');
    await pressInDialog('交卷');
    await screen.findByText('不合格');
    const { hash } = location;
    cleanup();
    newTab();
    publishBank(ITEMS.map((item) => ({ ...item, revision: 2 })));
    await openExam(hash);
    expect((await screen.findAllByText(/这道题在考试之后改过或撤下了/)).length).toBe(4);
    expect(screen.getByRole('row', { name: '一、判断题 1 2 得分率 50%' })).toBeTruthy();
  });

  it('that is not on this device is said to be elsewhere', async () => {
    await openExam('#result=att-unknown');
    expect(await screen.findByText(/这台设备上没有这份成绩/)).toBeTruthy();
    expect(BLUEPRINT.sections).toHaveLength(3);
  });
});
