// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { WalkLine } from '../../../src/domain/walk-round/walk.ts';
import { walkRound } from '../../../src/i18n/zh-cn/walk-round.ts';
import { fillDisk, newBrowser, newTab } from '../../builders/browser.ts';
import { EXIT, FAN, GAS, LINES, ROOF } from '../../builders/walk.ts';

const store = () => import('../../../src/stores/walk-round.ts');

async function openPage(lines: readonly WalkLine[] = LINES): Promise<void> {
  const { WalkRound } = await import('../../../src/islands/walk-round/WalkRound.tsx');
  render(<WalkRound checklist="coal-mine" title="煤矿" lines={lines} locale="zh-CN" messages={walkRound} />);
}

async function begin(unit = '', lines?: readonly WalkLine[]): Promise<void> {
  await openPage(lines);
  const field = await screen.findByRole('textbox', { name: /被检查单位/ });
  fireEvent.input(field, { target: { value: unit } });
  const form = field.closest('form');
  if (!form) throw new Error('the unit is in no form');
  fireEvent.submit(form);
  await screen.findByRole('heading', { level: 3, name: /看 exit/ });
}

/** The page is loaded again, by the same address. A tab of this test answers for its walk until it puts it away. */
async function reload(lines?: readonly WalkLine[]): Promise<void> {
  cleanup();
  await (await store()).closeWalk();
  newTab();
  await openPage(lines);
}

const lineNamed = (name: string) => screen.getByRole('article', { name: new RegExp(`看 ${name}$`) });
const choice = (name: string, verdict: string) => within(lineNamed(name)).getByRole('radio', { name: verdict });
const judge = (name: string, verdict: string) => fireEvent.click(choice(name, verdict));
const isChosen = (name: string, verdict: string) => {
  const radio = choice(name, verdict);
  return radio instanceof HTMLInputElement && radio.checked;
};
const decide = (name: string, value: string) =>
  fireEvent.change(within(lineNamed(name)).getByRole('combobox', { name: '整改期限' }), { target: { value } });
const progress = () => screen.getByRole('progressbar').getAttribute('aria-label');

beforeEach(() => {
  newBrowser();
  location.hash = '';
  vi.spyOn(window, 'scrollTo').mockReturnValue();
  vi.useFakeTimers({ now: Date.parse('2026-11-18T09:00:00+08:00'), toFake: ['Date'] });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a walk round', () => {
  it('shows every line under its area, with when it is wrong and its article', async () => {
    await begin('某矿（示例）');
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      '井口',
      '井下',
    ]);
    expect(within(lineNamed('fan')).getByText('重大')).toBeTruthy();
    expect(within(lineNamed('exit')).queryByText('重大')).toBeNull();
    expect(within(lineNamed('exit')).getByText('exit 堵了')).toBeTruthy();
    const article = within(lineNamed('exit')).getByRole('link', { name: '矿山安全法第十条' });
    expect(article.getAttribute('href')).toBe('/regulations/mine-safety-law/#a10');
    expect(progress()).toBe('看了 0 行，共 4 行');
  });

  it('judges a line, changes its mind, and takes the verdict back', async () => {
    await begin();
    judge('exit', '合格');
    await waitFor(() => expect(isChosen('exit', '合格')).toBe(true));
    judge('exit', '不适用');
    await waitFor(() => expect(isChosen('exit', '不适用')).toBe(true));
    expect(isChosen('exit', '合格')).toBe(false);
    expect(progress()).toBe('看了 1 行，共 4 行');
    fireEvent.click(screen.getByRole('button', { name: '撤回第 1 行的判断' }));
    await waitFor(() => expect(progress()).toBe('看了 0 行，共 4 行'));
    expect(isChosen('exit', '不适用')).toBe(false);
  });

  it('opens a note and what to do once a line is wrong, and fills in at once for a major one', async () => {
    await begin();
    expect(within(lineNamed('fan')).queryByRole('textbox')).toBeNull();
    judge('fan', '不合格');
    await within(lineNamed('fan')).findByRole('textbox', { name: '现场情况' });
    expect(within(lineNamed('fan')).getByText('把 fan 清开')).toBeTruthy();
    const deadline = within(lineNamed('fan')).getByRole('combobox');
    expect(deadline).toHaveProperty('value', 'at-once');
    judge('exit', '不合格');
    expect(await within(lineNamed('exit')).findByRole('combobox')).toHaveProperty('value', 'none');
  });

  it('takes a deadline in days or as a date, and refuses one that is none', async () => {
    await begin();
    judge('exit', '不合格');
    await within(lineNamed('exit')).findByRole('combobox');
    decide('exit', '7');
    expect(await within(lineNamed('exit')).findByText('7日内，到2026年11月25日为止')).toBeTruthy();
    decide('exit', 'days');
    const days = await within(lineNamed('exit')).findByRole('textbox', { name: '天数' });
    fireEvent.input(days, { target: { value: '0' } });
    expect(await within(lineNamed('exit')).findByText('填 1 到 365 的整数。')).toBeTruthy();
    fireEvent.input(days, { target: { value: '10' } });
    expect(await within(lineNamed('exit')).findByText('10日内，到2026年11月28日为止')).toBeTruthy();
    decide('exit', 'day');
    const day = await within(lineNamed('exit')).findByLabelText('日期');
    fireEvent.input(day, { target: { value: '2026-11-17' } });
    expect(await within(lineNamed('exit')).findByText('填检查当天或者以后的日期。')).toBeTruthy();
    fireEvent.input(day, { target: { value: '2026-12-01' } });
    expect(await within(lineNamed('exit')).findByText('到2026年12月1日为止')).toBeTruthy();
  });

  it('adds a note to a line that is not wrong', async () => {
    await begin();
    fireEvent.click(screen.getByRole('button', { name: '给第 3 行加备注' }));
    const note = await within(lineNamed('gas')).findByRole('textbox', { name: '现场情况' });
    await waitFor(() => expect(document.activeElement).toBe(note));
    fireEvent.input(note, { target: { value: '门锁着' } });
    await reload();
    expect(await screen.findByDisplayValue('门锁着')).toBeTruthy();
  });

  it('jumps to the next open line, past those judged, and from the end to the top', async () => {
    await begin();
    const next = () => fireEvent.click(screen.getByRole('button', { name: '下一行没看的' }));
    const focused = () => document.activeElement?.textContent;
    judge('fan', '合格');
    next();
    expect(focused()).toContain('看 gas');
    next();
    expect(focused()).toContain('看 roof');
    next();
    expect(focused()).toContain('看 exit');
  });

  it('says when all lines are judged, and leads to the findings', async () => {
    await begin();
    for (const name of ['exit', 'fan', 'gas', 'roof']) judge(name, '合格');
    expect(await screen.findByText('全部看过了')).toBeTruthy();
    expect(screen.queryByRole('button', { name: '下一行没看的' })).toBeNull();
    expect(screen.getByRole('link', { name: '发现清单，不合格 0 行' })).toBeTruthy();
  });

  it('is there again after the page was loaded again', async () => {
    await begin('某矿（示例）');
    judge('fan', '不合格');
    judge('gas', '合格');
    await reload();
    await waitFor(() => expect(progress()).toBe('看了 2 行，共 4 行'));
    expect(isChosen('fan', '不合格')).toBe(true);
    expect(isChosen('gas', '合格')).toBe(true);
    expect(screen.getByRole('textbox', { name: '被检查单位' })).toHaveProperty('value', '某矿（示例）');
  });

  it('says which lines of a changed checklist are new, reworded and gone, and keeps what was ticked', async () => {
    await begin();
    judge('exit', '不合格');
    judge('fan', '合格');
    await reload([{ ...EXIT, id: 'ladder', look: '看 ladder' }, { ...FAN, wrong: '停了' }, GAS, ROOF]);
    expect(await screen.findByText('新增 1 行，标着“新增”，还没有看。')).toBeTruthy();
    expect(screen.getByText('有 1 行已经不在清单里，判断过的仍然留着。')).toBeTruthy();
    expect(within(lineNamed('ladder')).getByText('新增')).toBeTruthy();
    expect(within(lineNamed('exit')).getByText('清单已删去')).toBeTruthy();
    expect(isChosen('exit', '不合格')).toBe(true);
    expect(within(lineNamed('fan')).getByText('fan 堵了')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '撤回第 2 行的判断' }));
    expect(await within(lineNamed('fan')).findByText('停了')).toBeTruthy();
    expect(within(lineNamed('fan')).queryByText('清单已改写')).toBeNull();
  });
});

describe('the findings', () => {
  async function openFindings(): Promise<void> {
    fireEvent.click(screen.getByRole('link', { name: /^发现清单/ }));
    location.hash = screen.getByRole('link', { name: /^发现清单/ }).getAttribute('href') ?? '';
    await screen.findByRole('heading', { level: 1, name: '检查发现清单' });
  }

  it('list wrong lines, major first, with act, article and deadline, and the counts', async () => {
    await begin('某矿（示例）');
    judge('exit', '不合格');
    judge('fan', '不合格');
    judge('gas', '不适用');
    await openFindings();
    const found = screen.getAllByRole('listitem');
    expect(found).toHaveLength(2);
    expect(found[0]?.textContent).toContain('fan 堵了');
    expect(found[0]?.textContent).toContain('重大');
    expect(found[0]?.textContent).toContain('整改期限立即');
    expect(found[1]?.textContent).toContain('把 exit 清开');
    expect(found[1]?.textContent).toContain('整改期限还没有定');
    expect(screen.getByText('合格 0 行，不合格 2 行，不适用 1 行，没有查看 1 行，共 4 行')).toBeTruthy();
    expect(screen.getByText(/现场检查工作底稿，不是执法文书/)).toBeTruthy();
    expect(screen.getByText('2026年11月18日')).toBeTruthy();
    expect(screen.getByRole('link', { name: '还有 1 行没有查看，接着看' })).toBeTruthy();
    await waitFor(() => expect(document.activeElement?.textContent).toBe('检查发现清单'));
  });

  it('say that nothing was judged, or that nothing was wrong', async () => {
    await begin();
    await openFindings();
    expect(screen.getByText('还没有判断任何一行。')).toBeTruthy();
    const { changeWalk } = await store();
    const { judgeLine } = await import('../../../src/domain/walk-round/walk-steps.ts');
    changeWalk((walk, now) => judgeLine(walk, 'exit', 'right', now));
    expect(await screen.findByText('看过的行里没有发现不合格。')).toBeTruthy();
  });

  it('are copied where the browser lets the page, and else lie there selected', async () => {
    await begin();
    judge('exit', '不合格');
    await openFindings();
    const copies = vi.fn().mockReturnValueOnce(true).mockReturnValueOnce(false);
    Object.defineProperty(document, 'execCommand', { value: copies, configurable: true });
    fireEvent.click(screen.getByRole('button', { name: '复制成文字' }));
    expect(await screen.findByText('已经复制，可以粘贴到别处。')).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: '复制成文字' }));
    expect(await screen.findByText(/文字已经选中/)).toBeTruthy();
    const text = screen.getByRole('textbox', { name: '清单的文字' });
    expect(text).toHaveProperty('value', expect.stringContaining('发现的问题：exit 堵了'));
  });
});

describe('the walks kept on the device', () => {
  /** Leaves the walk in view for the list. */
  async function leave(): Promise<void> {
    location.hash = '#';
    await screen.findByRole('heading', { name: '这台设备上的检查' });
  }

  it('can be gone on with', async () => {
    await begin('某矿（示例）');
    judge('exit', '不合格');
    await leave();
    expect(screen.getByText('看了 1/4 行')).toBeTruthy();
    expect(screen.getByText('不合格 1 行')).toBeTruthy();
    const go = screen.getByRole('link', { name: '接着查：某矿（示例），2026年11月18日' });
    location.hash = go.getAttribute('href') ?? '';
    await waitFor(() => expect(isChosen('exit', '不合格')).toBe(true));
  });

  it('are deleted after being asked once, and not when the answer is no', async () => {
    await begin();
    await leave();
    const remove = () => fireEvent.click(screen.getByRole('button', { name: '删除：没有写单位，2026年11月18日' }));
    remove();
    const asked = await screen.findByRole('dialog');
    expect(asked.textContent).toContain('删除以后找不回来');
    fireEvent.click(within(asked).getByRole('button', { name: '留着' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    remove();
    fireEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '删除' }));
    expect(await screen.findByText('已经删除。')).toBeTruthy();
    await waitFor(() => expect(screen.queryByRole('heading', { name: '这台设备上的检查' })).toBeNull());
  });
});

describe('in the way of a walk', () => {
  it('another tab is named, and can be taken over from', async () => {
    await begin();
    const first = await store();
    judge('exit', '合格');
    await first.walkSettled();
    cleanup();
    newTab();
    await openPage();
    expect(await screen.findByText('另一个标签页正在查这一份')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '改在这里接着查' }));
    await waitFor(() => expect(isChosen('exit', '合格')).toBe(true));
    await waitFor(() => expect(first.$walk.get()).toEqual({ type: 'taken' }));
  });

  it('a walk of another device is said not to be here, with the way to the list', async () => {
    location.hash = '#0198f3a2';
    await openPage();
    expect(await screen.findByText('这台设备上没有这份检查')).toBeTruthy();
    expect(screen.getByRole('link', { name: '回到检查列表' }).getAttribute('href')).toBe('#');
  });

  it('a full disk is said plainly; the walk goes on, and closing the page is asked about', async () => {
    await begin();
    await (await store()).walkSettled();
    const closing = () => {
      const event = new Event('beforeunload', { cancelable: true });
      dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(closing()).toBe(false);
    const free = fillDisk();
    judge('exit', '不合格');
    expect(await screen.findByText(/这台设备的存储空间满了/)).toBeTruthy();
    judge('fan', '合格');
    await waitFor(() => expect(progress()).toBe('看了 2 行，共 4 行'));
    expect(closing()).toBe(true);
    free();
  });
});
