// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { caseItem, judgementItem, singleItem } from '../../builders/item.ts';
import { rows, showItem } from './show-item.tsx';

afterEach(cleanup);

function partsOf(container: Element): readonly HTMLElement[] {
  return [...container.querySelectorAll<HTMLElement>('.part')];
}

describe('a case', () => {
  it('shows its material unfolded above the parts', () => {
    const { container } = showItem(caseItem());
    expect(container.querySelector('details')?.open).toBe(true);
    expect(container.querySelector('details')?.textContent).toContain('五名实习生');
    expect(partsOf(container)).toHaveLength(3);
  });

  it('gathers the answers of its parts and drops one that is taken back', () => {
    const { container, given } = showItem(caseItem());
    fireEvent.click(screen.getByRole('radio', { name: /用工单位/ }));
    const blank = screen.getByRole('textbox', { name: '第 1 空' });
    fireEvent.input(blank, { target: { value: '30' } });
    expect(given()).toEqual({
      type: 'case',
      parts: {
        'tst-case-01-a': { type: 'single', option: 'B' },
        'tst-case-01-b': { type: 'blank', texts: ['30', ''] },
      },
    });
    fireEvent.input(blank, { target: { value: '' } });
    expect(given()).toEqual({ type: 'case', parts: { 'tst-case-01-a': { type: 'single', option: 'B' } } });
    expect(partsOf(container)).toHaveLength(3);
  });

  it('keeps the answers of two parts of one type apart', () => {
    const item = caseItem({ items: [judgementItem({ id: 'p-1' }), judgementItem({ id: 'p-2' })] });
    const { container, given } = showItem(item);
    const [first, second] = partsOf(container);
    if (!first || !second) throw new Error('no parts');
    fireEvent.click(within(first).getByRole('radio', { name: '对' }));
    fireEvent.click(within(second).getByRole('radio', { name: '错' }));
    expect(given()).toEqual({
      type: 'case',
      parts: { 'p-1': { type: 'judgement', value: true }, 'p-2': { type: 'judgement', value: false } },
    });
  });

  it('gives a key to the part that has the focus alone', () => {
    const item = caseItem({ items: [singleItem({ id: 'p-1' }), singleItem({ id: 'p-2' })] });
    const { container } = showItem(item);
    const second = partsOf(container)[1];
    const stem = second?.querySelector('.stem');
    if (!second || !stem) throw new Error('no second part');
    fireEvent.keyDown(stem, { key: 'b' });
    expect(rows(second)[1]?.[1]).toBe('chosen');
    expect(rows(container).filter(([, state]) => state === 'chosen')).toHaveLength(1);
  });

  it('marks each part and hands on what is judged in a short one, with its id', () => {
    const onJudge = vi.fn();
    const response = {
      type: 'case',
      parts: {
        'tst-case-01-a': { type: 'single', option: 'A' },
        'tst-case-01-c': { type: 'short', text: '时间' },
      },
    } as const;
    const { container } = showItem(caseItem(), { response, isAnswered: true, onJudge });
    const [single, blank] = partsOf(container);
    if (!single || !blank) throw new Error('no parts');
    expect(rows(single).filter(([, state]) => state === 'wrong')).toEqual([['劳务派遣单位', 'wrong', '错选']]);
    expect(within(blank).getAllByText('没有填')).toHaveLength(2);
    fireEvent.click(screen.getByRole('checkbox', { name: '时间要点' }));
    expect(onJudge).toHaveBeenCalledWith(['a'], 'tst-case-01-c');
  });
});
