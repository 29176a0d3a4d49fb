// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { draw } from '../../../src/i18n/zh-cn/draw.ts';
import { ChanceTable, chanceWords } from '../../../src/islands/wall-views/ChanceTable.tsx';
import { rosterOf } from '../../builders/draw-builder.ts';

afterEach(cleanup);

const PEOPLE = rosterOf(4);
const CHANCES = new Map([
  ['p-001', 0.25],
  ['p-002', 1],
  ['p-004', 0.5],
]);
const rows = () =>
  within(screen.getByRole('table', { name: draw.chanceTitle }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.textContent);

describe('everybody’s chance', () => {
  it('is listed for those who can be drawn, the greatest first', () => {
    render(<ChanceTable people={PEOPLE} chances={CHANCES} messages={draw} />);
    expect(rows()).toEqual(['示例002第2科100%', '示例004第4科50%', '示例001第1科25%']);
  });

  it('is sorted by the roster when asked', () => {
    render(<ChanceTable people={PEOPLE} chances={CHANCES} messages={draw} />);
    fireEvent.click(screen.getByRole('button', { name: draw.chanceByRoster }));
    expect(rows().map((row) => row?.slice(0, 5))).toEqual(['示例001', '示例002', '示例004']);
    expect(screen.getByRole('button', { name: draw.chanceByRoster }).getAttribute('aria-pressed')).toBe('true');
  });

  it('is found by name or unit', () => {
    render(<ChanceTable people={PEOPLE} chances={CHANCES} messages={draw} />);
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: '第4' } });
    expect(rows()).toEqual(['示例004第4科50%']);
    expect(screen.getByRole('status').textContent).toBe('找到 1 人');
  });

  it('is shown fifty at a time', () => {
    const many = rosterOf(120);
    render(<ChanceTable people={many} chances={new Map(many.map(({ id }) => [id, 0.1]))} messages={draw} />);
    expect(rows()).toHaveLength(50);
    fireEvent.click(screen.getByRole('button', { name: '再看 70 人' }));
    fireEvent.click(screen.getByRole('button', { name: '再看 20 人' }));
    expect(rows()).toHaveLength(120);
    expect(screen.queryByRole('button', { name: /再看/ })).toBeNull();
  });
});

describe('chanceWords', () => {
  it.each([
    [0, '0%'],
    [1, '100%'],
    [0.05, '5%'],
    [0.29, '29%'],
    [5 / 12, '41.7%'],
    [0.0005, '0.05%'],
  ])('says %s as %s', (chance, words) => {
    expect(chanceWords(chance)).toBe(words);
  });
});
