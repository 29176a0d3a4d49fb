import type { SlideBlock } from '../../domain/slides/slide.ts';
import { wordsOf } from './sentences.ts';
import { linesOf, SIZE } from './slide-size.ts';
import { rowHeight } from './table-columns.ts';

/** How high blocks stand one under the other in large type, in the wall's pixels. */
export function heightOf(blocks: readonly SlideBlock[], width: number = SIZE.width): number {
  const gaps = SIZE.gap * Math.max(0, blocks.length - 1);
  return blocks.reduce((sum, block) => sum + blockHeight(block, width), gaps);
}

function blockHeight(block: SlideBlock, width: number): number {
  const { font, line } = SIZE.text;
  switch (block.type) {
    case 'paragraph':
      return linesOf(wordsOf(block.spans), width, font) * line;
    case 'list': {
      const lines = block.entries.map((entry) => linesOf(wordsOf(entry), width - SIZE.list.indent, font));
      return lines.reduce((sum, count) => sum + count * line, SIZE.list.gap * (lines.length - 1));
    }
    case 'table': {
      const isDense = block.isDense === true;
      return [block.head, ...block.rows].reduce((sum, row) => sum + rowHeight(row, block.columns, isDense, width), 0);
    }
    case 'figure':
      return SIZE.height;
    case 'aside': {
      const { padding, title, width: inner } = SIZE.aside;
      const head = linesOf(block.title, inner - title.word, title.font) * title.line + title.gap;
      return padding + head + heightOf(block.blocks, inner);
    }
  }
}

/** Whether a slide's list can be shown as cards: two to four short entries under nothing but a line or two. */
export function fitsCards(blocks: readonly SlideBlock[]): boolean {
  const list = blocks.at(-1);
  const above = blocks.slice(0, -1);
  if (list?.type !== 'list' || list.entries.length < 2 || list.entries.length > 4) return false;
  if (above.some(({ type }) => type !== 'paragraph')) return false;
  const { pad, gap, number, side, title } = SIZE.cards;
  const columns = list.entries.length === 4 ? 2 : 1;
  const rows = list.entries.length / columns;
  const width = (SIZE.width - gap * (columns - 1)) / columns - number - side;
  const room = SIZE.height - (above.length > 0 ? heightOf(above) + SIZE.gap : 0);
  const heights = list.entries.map(([first, ...rest]) => {
    if (!first) return 0;
    const isTitled = first.isStrong === true;
    const words = wordsOf(isTitled ? rest : [first, ...rest]);
    const titleHeight = isTitled ? linesOf(first.text, width, title.font) * title.line : 0;
    return titleHeight + (words === '' ? 0 : linesOf(words, width, SIZE.text.font) * SIZE.text.line) + pad;
  });
  return Math.max(...heights) * rows + gap * (rows - 1) <= room;
}
