import { describe, expect, it } from 'vitest';
import type { WallSeat } from '../../../src/domain/wall/wall-record.ts';
import { signInPage } from '../../../src/islands/wall-views/sign-in-cells.ts';

const seat = (name: string, unit: string, presence: WallSeat['presence'] = 'present'): WallSeat => ({
  name,
  unit,
  presence,
});
const many = (n: number, unit: string): WallSeat[] => Array.from({ length: n }, (_, i) => seat(`${unit}${i}`, unit));
const names = (page: ReturnType<typeof signInPage>) =>
  page.cells.map((cell) => (cell.type === 'unit' ? `[${cell.unit}]` : cell.seat.name));

describe('signInPage', () => {
  it('seats people of a unit side by side, units in the order the roster names them', () => {
    const seats = [...many(3, '甲'), ...many(3, '乙'), seat('晚来的', '甲')];
    expect(names(signInPage(seats, { page: 0, columns: 8, rows: 9, awayOnly: false }))).toEqual([
      '[甲]',
      '甲0',
      '甲1',
      '甲2',
      '晚来的',
      '[乙]',
      '乙0',
      '乙1',
      '乙2',
    ]);
  });

  it('begins a unit on the next row rather than leave its name at a row’s end', () => {
    const page = signInPage([...many(6, '甲'), ...many(6, '乙')], { page: 0, columns: 8, rows: 9, awayOnly: false });
    expect(names(page).slice(7, 10)).toEqual(['[]', '[乙]', '乙0']);
    const fits = signInPage([...many(5, '甲'), ...many(6, '乙')], { page: 0, columns: 8, rows: 9, awayOnly: false });
    expect(names(fits).slice(6, 8)).toEqual(['[乙]', '乙0']);
  });

  it('names no units where they have fewer than three people on average, nor where there is one', () => {
    const small = [...many(2, '甲'), ...many(2, '乙')];
    expect(names(signInPage(small, { page: 0, columns: 8, rows: 9, awayOnly: false }))).toEqual([
      '甲0',
      '甲1',
      '乙0',
      '乙1',
    ]);
    expect(names(signInPage(many(9, '甲'), { page: 0, columns: 8, rows: 9, awayOnly: false }))).toHaveLength(9);
  });

  it('turns pages and stays on the last where a later one is asked for', () => {
    const seats = many(100, '甲');
    const first = signInPage(seats, { page: 0, columns: 6, rows: 6, awayOnly: false });
    expect([first.page, first.pages, first.cells.length]).toEqual([0, 3, 36]);
    const last = signInPage(seats, { page: 9, columns: 6, rows: 6, awayOnly: false });
    expect([last.page, last.cells.length]).toEqual([2, 28]);
    expect(names(last).at(-1)).toBe('甲99');
  });

  it('shows only those who are not there: neither present nor late', () => {
    const seats: WallSeat[] = [
      seat('到', '甲'),
      seat('迟', '甲', 'late'),
      seat('假', '甲', 'leave'),
      seat('差', '甲', 'duty'),
      seat('缺', '甲', 'absent'),
      { name: '没看', unit: '甲' },
    ];
    expect(names(signInPage(seats, { page: 0, columns: 8, rows: 9, awayOnly: true }))).toEqual([
      '假',
      '差',
      '缺',
      '没看',
    ]);
  });

  it('has one empty page for nobody', () => {
    expect(signInPage([], { page: 3, columns: 8, rows: 9, awayOnly: false })).toEqual({ cells: [], page: 0, pages: 1 });
  });
});
