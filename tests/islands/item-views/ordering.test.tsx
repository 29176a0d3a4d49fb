// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { orderedOptions } from '../../../src/domain/item/option-order.ts';
import { moved } from '../../../src/islands/item-views/ordering/moved.ts';
import { orderingItem } from '../../builders/item.ts';
import { rows, SEED, showItem } from './show-item.tsx';

afterEach(cleanup);

const item = orderingItem();
const shown = orderedOptions(item.options, SEED);
const texts = shown.map(({ text }) => text);
const ids = shown.map(({ id }) => id);

describe('moved', () => {
  it('moves one entry and keeps the order of the others', () => {
    expect(moved(['a', 'b', 'c', 'd'], 0, 2)).toEqual(['b', 'c', 'a', 'd']);
    expect(moved(['a', 'b', 'c', 'd'], 3, 0)).toEqual(['d', 'a', 'b', 'c']);
  });

  it('leaves the list alone where a place is outside it', () => {
    const list = ['a', 'b'];
    expect(moved(list, 0, -1)).toBe(list);
    expect(moved(list, 1, 2)).toBe(list);
    expect(moved(list, 5, 0)).toBe(list);
  });
});

describe('an ordering', () => {
  it('gives no order before anything was moved, and the one on screen when it is taken', () => {
    const { given } = showItem(item);
    expect(given()).toBeUndefined();
    fireEvent.click(screen.getByRole('button', { name: '就按现在的顺序作答' }));
    expect(given()).toEqual({ type: 'ordering', order: ids });
    expect(screen.queryByRole('button', { name: '就按现在的顺序作答' })).toBeNull();
  });

  it('moves a step down by its button, says so, and keeps the focus on that button', () => {
    const { given, container } = showItem(item);
    const button = screen.getByRole('button', { name: `下移：${texts[0]}` });
    button.focus();
    fireEvent.click(button);
    expect(given()).toEqual({ type: 'ordering', order: [ids[1], ids[0], ids[2], ids[3]] });
    expect(rows(container).map(([text]) => text)).toEqual([texts[1], texts[0], texts[2], texts[3]]);
    expect(screen.getByRole('status').textContent).toBe(`${texts[0]}，移到第 2 位，共 4 位`);
    expect(document.activeElement?.getAttribute('aria-label')).toBe(`下移：${texts[0]}`);
  });

  it('moves a step with the arrow keys', () => {
    const { given } = showItem(item);
    fireEvent.keyDown(screen.getByRole('button', { name: `上移：${texts[3]}` }), { key: 'ArrowUp' });
    expect(given()).toEqual({ type: 'ordering', order: [ids[0], ids[1], ids[3], ids[2]] });
  });

  it('moves nothing beyond an end, and says that the button leads nowhere', () => {
    const { given } = showItem(item);
    const first = screen.getByRole('button', { name: `上移：${texts[0]}` });
    expect(first.getAttribute('aria-disabled')).toBe('true');
    fireEvent.click(first);
    fireEvent.keyDown(screen.getByRole('button', { name: `下移：${texts[3]}` }), { key: 'ArrowDown' });
    expect(given()).toBeUndefined();
  });

  it('says of each step whether it stands where it belongs', () => {
    const response = { type: 'ordering', order: ['C', 'A', 'B', 'D'] } as const;
    const { container } = showItem(item, { response, isAnswered: true });
    expect(rows(container)).toEqual([
      ['调查需要', 'right', '位置对'],
      ['编写教材', 'right', '位置对'],
      ['归档', 'wrong', '应在第 4 位'],
      ['授课考核', 'wrong', '应在第 3 位'],
    ]);
    expect(screen.queryAllByRole('button')).toEqual([]);
  });

  it('calls no step right where no order was given', () => {
    const { container } = showItem(item, { isAnswered: true });
    expect(rows(container).some(([, state]) => state === 'right')).toBe(false);
  });
});
