// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { blankItem, shortItem } from '../../builders/item.ts';
import { rows, showItem } from './show-item.tsx';

afterEach(cleanup);

describe('an item with blanks', () => {
  it('puts a named field at each blank of the stem', () => {
    const { container, given } = showItem(blankItem());
    fireEvent.input(screen.getByRole('textbox', { name: '第 2 空' }), { target: { value: '县级' } });
    expect(given()).toEqual({ type: 'blank', texts: ['', '县级'] });
    fireEvent.input(screen.getByRole('textbox', { name: '第 1 空' }), { target: { value: '30' } });
    expect(given()).toEqual({ type: 'blank', texts: ['30', '县级'] });
    expect(container.querySelector('.stem')?.textContent).toBe('应当在日内报人民政府备案。');
  });

  it('gives nothing while every field is empty or white', () => {
    const { given } = showItem(blankItem());
    const field = screen.getByRole('textbox', { name: '第 1 空' });
    fireEvent.input(field, { target: { value: '3' } });
    fireEvent.input(field, { target: { value: ' ' } });
    expect(given()).toBeUndefined();
  });

  it('never takes typed letters for options', () => {
    const { given } = showItem(blankItem());
    const field = screen.getByRole('textbox', { name: '第 1 空' });
    expect(fireEvent.keyDown(field, { key: 'a' })).toBe(true);
    expect(given()).toBeUndefined();
  });

  it('says of each blank whether it is right, counting a unit repeated from the stem, and lists what is', () => {
    const response = { type: 'blank', texts: ['三十日', '省级'] } as const;
    const { container } = showItem(blankItem(), { response, isAnswered: true });
    const blanks = [...container.querySelectorAll<HTMLElement>('.blank')];
    expect(blanks.map((blank) => [blank.dataset['state'], blank.textContent])).toEqual([
      ['right', '填对'],
      ['wrong', '填错'],
    ]);
    expect([...container.querySelectorAll('.accepted li')].map((line) => line.textContent)).toEqual([
      '第 1 空应填：30',
      '第 2 空应填：县级 或 县一级',
    ]);
    expect(screen.getAllByRole('textbox').every((field) => field.hasAttribute('readonly'))).toBe(true);
  });

  it('says 没有填 of an empty one', () => {
    const response = { type: 'blank', texts: ['30'] } as const;
    const { container } = showItem(blankItem(), { response, isAnswered: true });
    expect(container.querySelectorAll<HTMLElement>('.blank')[1]?.textContent).toBe('没有填');
  });
});

describe('a short answer', () => {
  it('takes a text and gives nothing for a white one', () => {
    const { given } = showItem(shortItem());
    const field = screen.getByRole('textbox', { name: '你的回答' });
    fireEvent.input(field, { target: { value: '时间、内容' } });
    expect(given()).toEqual({ type: 'short', text: '时间、内容' });
    fireEvent.input(field, { target: { value: '\n ' } });
    expect(given()).toBeUndefined();
  });

  it('lets the person tick the points they made, after the text stands fixed beside them', () => {
    const onJudge = vi.fn();
    const response = { type: 'short', text: '时间和人员', met: ['a'] } as const;
    const { container } = showItem(shortItem(), { response, isAnswered: true, onJudge });
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(container.querySelector('.written')?.textContent).toContain('时间和人员');
    fireEvent.click(screen.getByRole('checkbox', { name: '参加人员要点' }));
    expect(onJudge).toHaveBeenLastCalledWith(['a', 'c']);
    fireEvent.click(screen.getByRole('checkbox', { name: '时间要点' }));
    expect(onJudge).toHaveBeenLastCalledWith([]);
  });

  it('says of each point how it was judged where it can no longer be', () => {
    const response = { type: 'short', text: '时间', met: ['a'] } as const;
    const { container } = showItem(shortItem(), { response, isAnswered: true });
    expect(rows(container)).toEqual([
      ['时间要点', 'right', '写到了'],
      ['内容要点', 'missed', '没写到'],
      ['参加人员要点', 'missed', '没写到'],
      ['考核结果要点', 'missed', '没写到'],
    ]);
  });

  it('offers nothing to judge where nothing was written', () => {
    showItem(shortItem(), { isAnswered: true, onJudge: vi.fn() });
    expect(screen.getByText('没有写')).toBeTruthy();
    expect(screen.getAllByRole('checkbox').every((box) => box.hasAttribute('disabled'))).toBe(true);
  });
});
