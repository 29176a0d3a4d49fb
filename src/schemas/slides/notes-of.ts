import type { SlideSpan } from '../../domain/slides/slide.ts';
import type { MdxNode } from '../mdx-tree.ts';
import { flowBlocks } from './flow-blocks.ts';
import { pieceOf } from './sentences.ts';

/** What the presenter says, paragraph by paragraph; each entry of a list is one. */
export function notesOf(nodes: readonly MdxNode[]): readonly (readonly SlideSpan[])[] {
  return flowBlocks(nodes)
    .flatMap((node) => {
      const children = node.children ?? [];
      if (node.type === 'paragraph' || node.type === 'heading') return [pieceOf(children).spans];
      if (node.type !== 'list') return notesOf(children);
      return children.map((entry, i) => {
        const { spans } = pieceOf(entry.children ?? []);
        return node.ordered ? [{ text: `${(node.start ?? 1) + i}. ` }, ...spans] : spans;
      });
    })
    .filter((spans) => spans.length > 0);
}
