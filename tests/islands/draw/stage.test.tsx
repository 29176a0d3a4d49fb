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
    press('4');
    const dialog = screen.getByRole('dialog');
    expect(dialog.textContent).toContain(draw.reasonHint);
    fireEvent.click(within(dialog).getByRole('button', { name: /出差/ }));
    expect(current.replacements).toMatchObject([{ place: 1, absent: before.result[0], reason: '出差' }]);
    expect(current.result).toEqual(before.result);
    expect(screen.getByRole('status').textContent).toContain('出差');
  });

  it('replaces nobody when the absence is taken back', () => {
    open(asking('single'));
    press('4');
    fireEvent.click(screen.getByRole('button', { name: draw.reasonCancel }));
    expect(current.replacements).toEqual([]);
    press('1');
    press('4');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('lets the presenter ask their own question where the item could not be read', () => {
    open({ ...asking('single'), items: [{ item: 'gone', revision: 1 }] });
    expect(body().textContent).toContain(draw.itemMissing);
    press('2');
    expect(current.judgements).toMatchObject([{ verdict: 'partly' }]);
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
  const drawn = drawnSitting({ pool: [{ item: id, revision: 1 }], itemsUsedBefore: [] });
  return stepForward(drawn, 1);
}
