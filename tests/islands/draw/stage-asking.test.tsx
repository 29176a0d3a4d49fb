// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { stepForward } from '../../../src/domain/draw/sitting-steps.ts';
import { draw } from '../../../src/i18n/zh-cn/draw.ts';
import { drawnItems } from '../../builders/draw-bank.ts';
import { poolOf } from '../../builders/draw-builder.ts';
import { drawnSitting } from '../../builders/draw-sitting.ts';
import { asking, body, mediaThat, open, press, shown } from '../../builders/draw-stage.tsx';

beforeEach(() => {
  vi.stubGlobal('matchMedia', (query: string) => mediaThat(query.includes('reduced-motion')));
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
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
      expect(shown.sitting.judgements).toMatchObject([{ verdict: 'right', person: shown.sitting.result[0] }]);
      expect(item?.id).toBe(shown.sitting.items[0]?.item);
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
    expect(shown.sitting.place).toBe(2);
  });

  it('asks the reason for an absence and replaces only that person', () => {
    const before = asking('single');
    open(before);
    press('a');
    const dialog = screen.getByRole('dialog');
    expect(dialog.textContent).toContain(draw.reasonHint);
    fireEvent.click(within(dialog).getByRole('button', { name: /出差/ }));
    expect(shown.sitting.replacements).toMatchObject([{ place: 1, absent: before.result[0], reason: '出差' }]);
    expect(shown.sitting.result).toEqual(before.result);
    expect(screen.getByRole('status').textContent).toContain('出差');
  });

  it('replaces nobody when the absence is taken back', () => {
    open(asking('single'));
    press('a');
    fireEvent.click(screen.getByRole('button', { name: draw.reasonCancel }));
    expect(shown.sitting.replacements).toEqual([]);
    press('1');
    press('a');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('lets the presenter ask their own question where the item could not be read', () => {
    open({ ...asking('single'), items: [{ item: 'gone', revision: 1 }] });
    expect(body().textContent).toContain(draw.itemMissing);
    press('2');
    expect(shown.sitting.judgements).toMatchObject([{ verdict: 'partly' }]);
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
    expect(shown.sitting.swaps).toHaveLength(1);
  });

  it('takes a swap and a replacement back, one by one, and nothing after the verdict', () => {
    open(two());
    press('s');
    press('a');
    fireEvent.click(screen.getByRole('button', { name: /请假/ }));
    expect(document.querySelector('.wall-who')?.textContent).toContain('（请假）');
    press('u');
    expect(shown.sitting).toMatchObject({ replacements: [], swaps: [{ place: 1 }] });
    press('u');
    expect(shown.sitting).toMatchObject({ swaps: [], judgements: [] });
    press('4');
    expect(document.querySelector('.wall .draw-verdict')?.textContent).toBe(draw.saidPassed);
    expect(screen.queryByRole('button', { name: new RegExp(draw.undo) })).toBeNull();
    press('u');
    expect(shown.sitting.judgements).toMatchObject([{ verdict: 'passed' }]);
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
    expect(shown.sitting.judgements).toMatchObject([{ verdict: 'partly', points: ['b'] }]);
    expect(document.querySelector('.draw-met')?.textContent).toBe('答到 1 点，共 2 点');
    expect(document.querySelectorAll('.draw-points .missed')).toHaveLength(1);
  });

  it('lets the verdict follow a tick made after it, and the presenter overrule it', () => {
    open(asking('short'));
    press('3');
    press('p');
    fireEvent.click(screen.getByRole('checkbox', { name: /第一点要点/ }));
    expect(shown.sitting.judgements).toMatchObject([{ verdict: 'partly', points: ['a'] }]);
    fireEvent.keyDown(document.body, { key: 'Enter' });
    press('1');
    expect(shown.sitting.judgements).toMatchObject([{ verdict: 'right', points: ['a'] }]);
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
