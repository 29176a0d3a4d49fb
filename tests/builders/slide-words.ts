import type { Slide, SlideBlock, SlideSpan } from '../../src/domain/slides/slide.ts';

/** A slide's words, block by block. */
export function slideWords({ blocks }: Slide): string {
  return blocks.map(blockWords).join('');
}

/** The words of slides in order; what is said again where a table or a box goes on is counted once. */
export function wordsInOrder(slides: readonly Slide[]): string {
  let before: SlideBlock | undefined;
  return slides
    .map(({ blocks }) => {
      const [first, ...rest] = blocks;
      const words = [first && afresh(first, before), ...rest.map(blockWords)].join('');
      before = blocks.at(-1);
      return words;
    })
    .join('');
}

const spanWords = (spans: readonly SlideSpan[]): string => spans.map(({ text }) => text).join('');
const cellWords = (cells: readonly (readonly SlideSpan[])[]): string => cells.map(spanWords).join('');

function blockWords(block: SlideBlock): string {
  switch (block.type) {
    case 'paragraph':
      return spanWords(block.spans);
    case 'list':
      return cellWords(block.entries);
    case 'table':
      return cellWords(block.head) + block.rows.map(cellWords).join('');
    case 'figure':
      return '';
    case 'aside':
      return block.title + block.blocks.map(blockWords).join('');
  }
}

/** The block's words without those it repeats because it goes on from the slide before. */
function afresh(block: SlideBlock, before: SlideBlock | undefined): string {
  if (block.type === 'table' && before?.type === 'table' && cellWords(block.head) === cellWords(before.head)) {
    return block.rows.map(cellWords).join('');
  }
  if (block.type !== 'aside' || before?.type !== 'aside' || block.title !== before.title) return blockWords(block);
  const [first, ...rest] = block.blocks;
  return (first ? afresh(first, before.blocks.at(-1)) : '') + rest.map(blockWords).join('');
}
