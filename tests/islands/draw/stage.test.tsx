// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DrawSitting } from '../../../src/domain/draw/sitting.ts';
import { stepForward } from '../../../src/domain/draw/sitting-steps.ts';
import { draw } from '../../../src/i18n/zh-cn/draw.ts';
import { items } from '../../../src/i18n/zh-cn/items.ts';
import { Stage } from '../../../src/islands/draw/Stage.tsx';
import { drawBank, drawnItems } from '../../builders/draw-bank.ts';
import { poolOf } from '../../builders/draw-builder.ts';
import { drawnSitting, sealedSitting } from '../../builders/draw-sitting.ts';

const head = { cloth: 'supervision', title: '教育培训', date: '11月19日 周四' };
const press = (key: string) => fireEvent.keyDown(document.body, { key });
const body = () => document.querySelector('.draw-body') ?? document.body;
let current: DrawSitting = sealedSitting();

beforeEach(() => {
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: query.includes('reduced-motion') }));
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('before the draw', () => {
  it('shows the commitment and neither names nor seed', () => {
    open(sealedSitting());
    expect(body().textContent?.replace(/\s/g, '')).toContain(current.commitment);
    expect(document.body.textContent).not.toContain(current.seed);
    expect(screen.getByRole('status').textContent).toBe(draw.sayCommitment);
  });

  it('draws at the next key and then shows the seed, at once with reduced motion', () => {
    open(sealedSitting());
    press('PageDown');
    expect(screen.getByText(draw.sealOpened, { exact: false })).toBeDefined();
    expect(body().textContent?.replace(/\s/g, '')).toContain(current.seed);
    expect(current.phase).toBe('drawn');
  });

  it('takes the number called out and never mistakes typing for a key', () => {
    open(sealedSitting());
    const field = screen.getByRole('textbox', { name: draw.spoken });
    fireEvent.input(field, { target: { value: '3b8f6 ' } });
    fireEvent.keyDown(field, { key: ' ' });
    expect(current).toMatchObject({ spoken: '386', phase: 'sealed' });
  });
});

describe('asking', () => {
  it.each(drawnItems.map((item) => item.type))(
    'shows a %s item without its answer and, once judged, with it',
    (type) => {
      open(asking(type));
      const item = drawnItems.find((one) => one.type === type);
      expect(body().textContent).not.toContain('未经培训合格不得上岗');
      expect(document.querySelector('.right, .draw-why, .draw-points')).toBeNull();
      press('1');
      expect(body().textContent).toContain('未经培训合格不得上岗');
      expect(document.querySelector('.draw-rationale')?.textContent).toContain('解析');
      expect(document.querySelector('.wall .draw-verdict')?.textContent).toBe(draw.saidRight);
      expect(current.judgements).toMatchObject([{ verdict: 'right', person: current.result[0] }]);
      expect(item?.id).toBe(current.items[0]?.item);
    },
  );

  it('marks exactly the key, under the letters shown', () => {
    open(asking('single'));
    press('2');
    const right = document.querySelectorAll('.right');
    expect(right).toHaveLength(1);
    expect(right[0]?.textContent).toContain('选项B');
    expect(document.querySelector('.draw-rationale')?.textContent).toContain(
      `选${right[0]?.querySelector('.k')?.textContent}。`,
    );
  });

  it('fills the blanks, lists the points and sets the order right', () => {
    open(asking('blank'));
    press('1');
    expect([...document.querySelectorAll('.draw-blank')].map((blank) => blank.textContent)).toEqual(['两', '7']);
    cleanup();
    open(asking('short'));
    press('1');
    expect(within(screen.getByRole('list', { name: draw.answerPoints })).getAllByRole('listitem')).toHaveLength(2);
    cleanup();
    open(asking('ordering'));
    press('1');
    expect([...document.querySelectorAll('.draw-options li')].map((row) => row.textContent?.slice(-3))).toEqual([
      '选项C',
      '选项A',
      '选项B',
    ]);
  });

  it('goes through the parts of a case and judges it whole', () => {
    open(asking('case'));
    expect(body().textContent).toContain('案例材料');
    press('ArrowRight');
    expect(body().textContent).toContain('小题：多选题干');
    press('ArrowLeft');
    expect(body().textContent).toContain('小题：单选题干');
    press('3');
    for (const stem of ['单选', '多选', '判断']) {
      expect(body().textContent).toContain(`小题：${stem}题干`);
      press('PageDown');
    }
    expect(current.place).toBe(2);
  });

  it('asks the reason for an absence and replaces only that person', () => {
    const before = asking('single');
    open(before);
    press('a');
    const dialog = screen.getByRole('dialog');
    expect(dialog.textContent).toContain(draw.reasonHint);
    fireEvent.click(within(dialog).getByRole('button', { name: /出差/ }));
    expect(current.replacements).toMatchObject([{ place: 1, absent: before.result[0], reason: '出差' }]);
    expect(current.result).toEqual(before.result);
    expect(screen.getByRole('status').textContent).toContain('出差');
  });

  it('replaces nobody when the absence is taken back', () => {
    open(asking('single'));
    press('a');
    fireEvent.click(screen.getByRole('button', { name: draw.reasonCancel }));
    expect(current.replacements).toEqual([]);
    press('1');
    press('a');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('lets the presenter ask their own question where the item could not be read', () => {
    open({ ...asking('single'), items: [{ item: 'gone', revision: 1 }] });
    expect(body().textContent).toContain(draw.itemMissing);
    press('2');
    expect(current.judgements).toMatchObject([{ verdict: 'partly' }]);
  });
});

describe('changing what is on the wall', () => {
  const two = () => {
    const ids = ['single', 'multiple'].map((type) => drawnItems.find((item) => item.type === type)?.id ?? '');
    return stepForward(drawnSitting({ pool: poolOf(ids), count: 1, itemsUsedBefore: [] }), 1);
  };

  it('swaps the item once and says so until the verdict', () => {
    open(two());
    const before = body().textContent;
    press('s');
    expect(body().textContent).not.toBe(before);
    expect(document.querySelector('.wall-foot')?.textContent).toContain(draw.swappedNote);
    expect(screen.queryByRole('button', { name: new RegExp(draw.swap) })).toBeNull();
    press('s');
    expect(current.swaps).toHaveLength(1);
  });

  it('takes a swap and a replacement back, one by one, and nothing after the verdict', () => {
    open(two());
    press('s');
    press('a');
    fireEvent.click(screen.getByRole('button', { name: /请假/ }));
    expect(document.querySelector('.wall-who')?.textContent).toContain('（请假）');
    press('u');
    expect(current).toMatchObject({ replacements: [], swaps: [{ place: 1 }] });
    press('u');
    expect(current).toMatchObject({ swaps: [], judgements: [] });
    press('4');
    expect(document.querySelector('.wall .draw-verdict')?.textContent).toBe(draw.saidPassed);
    expect(screen.queryByRole('button', { name: new RegExp(draw.undo) })).toBeNull();
    press('u');
    expect(current.judgements).toMatchObject([{ verdict: 'passed' }]);
  });
});

describe('a short answer', () => {
  it('is judged by the points ticked, which the wall then shows', () => {
    open(asking('short'));
    press('p');
    const dialog = screen.getByRole('dialog');
    expect(dialog.textContent).toContain('答到 0 点，共 2 点：答错');
    fireEvent.keyDown(document.body, { key: '2' });
    expect(screen.getByRole('checkbox', { name: /第二点要点/ })).toHaveProperty('checked', true);
    expect(dialog.textContent).toContain('答到 1 点，共 2 点：部分对');
    fireEvent.keyDown(document.body, { key: 'Enter' });
    expect(current.judgements).toMatchObject([{ verdict: 'partly', points: ['b'] }]);
    expect(document.querySelector('.draw-met')?.textContent).toBe('答到 1 点，共 2 点');
    expect(document.querySelectorAll('.draw-points .missed')).toHaveLength(1);
  });

  it('lets the verdict follow a tick made after it, and the presenter overrule it', () => {
    open(asking('short'));
    press('3');
    press('p');
    fireEvent.click(screen.getByRole('checkbox', { name: /第一点要点/ }));
    expect(current.judgements).toMatchObject([{ verdict: 'partly', points: ['a'] }]);
    fireEvent.keyDown(document.body, { key: 'Enter' });
    press('1');
    expect(current.judgements).toMatchObject([{ verdict: 'right', points: ['a'] }]);
  });

  it('alone has points to judge by, and shows none before', () => {
    open(asking('single'));
    press('p');
    expect(screen.queryByRole('dialog')).toBeNull();
    cleanup();
    open(asking('short'));
    expect(document.body.textContent).not.toContain('第一点要点');
  });
});

describe('the clock', () => {
  it('counts down from a minute, says when it is over and judges nobody', async () => {
    vi.useFakeTimers({ now: 500 });
    open(asking('single'));
    press('k');
    const clock = () => screen.getByTestId('clock').textContent;
    expect(clock()).toBe(`${draw.timeLeft}1:00`);
    await vi.advanceTimersByTimeAsync(18_100);
    expect(clock()).toBe(`${draw.timeLeft}0:42`);
    await vi.advanceTimersByTimeAsync(42_000);
    expect(clock()).toBe(draw.timeUp);
    expect(current.judgements).toEqual([]);
    press('k');
    expect(screen.queryByTestId('clock')).toBeNull();
    vi.useRealTimers();
  });

  it('gives way to the verdict', () => {
    open(asking('single'));
    press('k');
    press('2');
    expect(screen.queryByTestId('clock')).toBeNull();
    expect(current.clockEndsAt).toBe(0);
  });
});

describe('the rule', () => {
  it.each(['cycle', 'uniform', 'weighted'] as const)('stands on the wall in one sentence: %s', (rule) => {
    open(sealedSitting({ rule, spentBefore: [], weights: rule === 'weighted' ? [1, 2, 3, 4, 5, 6] : [] }));
    const { name, says } = draw.rules[rule];
    expect(document.querySelector('.wall-foot')?.textContent).toContain(`${name}，${says}`);
  });
});

describe('the picture', () => {
  it('goes black, and any key brings it back without doing anything else', () => {
    open(asking('single'));
    press('b');
    expect(screen.getByRole('button', { name: draw.blackOff })).toBeDefined();
    press('1');
    expect(screen.queryByRole('button', { name: draw.blackOff })).toBeNull();
    expect(current.judgements).toEqual([]);
  });

  it('makes the page behind it inert and gives it back', () => {
    const beside = document.createElement('nav');
    document.body.append(beside);
    open(sealedSitting());
    expect(beside.inert).toBe(true);
    cleanup();
    expect(beside.inert).toBe(false);
    beside.remove();
  });

  it('asks before it is left', () => {
    const left = open(sealedSitting());
    fireEvent.click(screen.getByRole('button', { name: draw.leave }));
    expect(left).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: draw.leaveSealedYes }));
    expect(left).toHaveBeenCalledOnce();
  });
});

describe('the reveal', () => {
  it('shows many names within three seconds', async () => {
    vi.stubGlobal('matchMedia', () => ({ matches: false }));
    vi.useFakeTimers({ now: 100 });
    open(drawnSitting({ count: 6 }));
    expect(document.querySelectorAll('.wall-five .in')).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1600);
    expect(document.querySelectorAll('.wall-five .in')).toHaveLength(4);
    await vi.advanceTimersByTimeAsync(1000);
    expect(document.querySelectorAll('.wall-five .in')).toHaveLength(6);
    expect(document.querySelector('.draw-seed')).not.toBeNull();
    vi.useRealTimers();
  });

  it('shows a name every 900 ms and the seed after the last', async () => {
    vi.stubGlobal('matchMedia', () => ({ matches: false }));
    vi.useFakeTimers({ now: 100 });
    open(drawnSitting());
    expect(document.querySelectorAll('.wall-five .in')).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(950);
    expect(document.querySelectorAll('.wall-five .in')).toHaveLength(2);
    expect(document.querySelector('.draw-seed')).toBeNull();
    await vi.advanceTimersByTimeAsync(950);
    expect(document.querySelectorAll('.wall-five .in')).toHaveLength(3);
    expect(document.querySelector('.draw-seed')).not.toBeNull();
    vi.useRealTimers();
  });
});

function open(start: DrawSitting) {
  const left = vi.fn();
  function Live() {
    const [sitting, setSitting] = useState(start);
    current = sitting;
    return (
      <Stage
        sitting={sitting}
        head={head}
        bank={drawBank()}
        messages={{ draw, items }}
        onChange={(step) => setSitting((before) => step(before, 500))}
        onLeave={left}
      />
    );
  }
  render(<Live />);
  return left;
}

function asking(type: string): DrawSitting {
  const id = drawnItems.find((item) => item.type === type)?.id ?? '';
  const drawn = drawnSitting({ pool: poolOf([id]), itemsUsedBefore: [] });
  return stepForward(drawn, 1);
}
