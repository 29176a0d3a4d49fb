import type { SlideSpan } from '../../domain/slides/slide.ts';
import { wordsOf } from './sentences.ts';
import { emsOf, linesOf, SIZE } from './slide-size.ts';

type Cells = readonly (readonly SlideSpan[])[];

interface Table {
  readonly head: Cells;
  readonly rows: readonly Cells[];
}

/**
 * The width of each column in per cent: none narrower than its longest word that stays on one line (up to
 * seven characters), the rest shared out by what the columns hold, so that the rows are about equally high.
 */
export function columnsOf({ head, rows }: Table): readonly number[] {
  const all = [head, ...rows];
  const count = Math.max(1, ...all.map((row) => row.length));
  const holds = Array.from({ length: count }, (_, i) => all.map((row) => emsOf(wordsOf(row[i] ?? []))));
  const padding = (SIZE.table.padding / SIZE.width) * 100;
  const em = (SIZE.table.font / SIZE.width) * 100;
  const least = holds.map((ems) => padding + em * Math.min(7.2, Math.max(2, ...ems)));
  const wants = holds.map((ems) => Math.max(...ems) + ems.reduce((sum, one) => sum + one, 0) / ems.length);
  const spare = Math.max(0, 100 - sum(least));
  const raw = least.map((share, i) => share + (spare * (wants[i] ?? 0)) / sum(wants));
  return raw.map((share) => Math.round((share * 1000) / sum(raw)) / 10);
}

/** The height of a table's row: that of its highest cell. */
export function rowHeight(cells: Cells, columns: readonly number[], isDense: boolean, width: number): number {
  const { font, line, row } = isDense ? SIZE.table.dense : SIZE.table;
  const lines = columns.map((share, i) =>
    linesOf(wordsOf(cells[i] ?? []), (width * share) / 100 - SIZE.table.padding, font),
  );
  return Math.max(1, ...lines) * line + row;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
