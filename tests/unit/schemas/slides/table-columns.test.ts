import { describe, expect, it } from 'vitest';
import { columnsOf, rowHeight } from '../../../../src/schemas/slides/table-columns.ts';

const row = (...cells: string[]) => cells.map((text) => (text === '' ? [] : [{ text }]));

describe('columnsOf', () => {
  it('shares the whole width', () => {
    const columns = columnsOf({ head: row('谁', '做什么', '依据'), rows: [row('单位', '培训'.repeat(9), '')] });
    expect(columns.reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, 0);
  });

  it('gives more to the column that holds more', () => {
    const [short = 0, long = 0] = columnsOf({ head: row('谁', '做什么'), rows: [row('单位', '培训'.repeat(12))] });
    expect(long).toBeGreaterThan(short * 2);
  });

  it('keeps a word of seven characters on one line beside very long ones', () => {
    const cells = row('特种作业人员等', '写得很长'.repeat(12), '写得很长'.repeat(12));
    const columns = columnsOf({ head: row('谁', '甲', '乙'), rows: [cells] });
    expect(rowHeight([cells[0] ?? []], [columns[0] ?? 0], false, 1696)).toBe(
      rowHeight(row('谁'), [columns[0] ?? 0], false, 1696),
    );
  });

  it('shares evenly between columns that hold the same', () => {
    expect(columnsOf({ head: row('甲', '乙', '丙', '丁'), rows: [row('一', '二', '三', '四')] })).toEqual([
      25, 25, 25, 25,
    ]);
  });

  it('counts the longest row where rows differ', () => {
    expect(columnsOf({ head: row('甲'), rows: [row('一', '二')] })).toHaveLength(2);
  });
});

describe('rowHeight', () => {
  const columns = [30, 70];

  it('is that of the highest cell', () => {
    const low = rowHeight(row('短', '短'), columns, false, 1696);
    expect(rowHeight(row('很长的一格'.repeat(6), '短'), columns, false, 1696)).toBeGreaterThan(low);
    expect(rowHeight(row('', ''), columns, false, 1696)).toBe(low);
  });

  it('is less in smaller type', () => {
    expect(rowHeight(row('短', '短'), columns, true, 1696)).toBeLessThan(
      rowHeight(row('短', '短'), columns, false, 1696),
    );
  });
});
