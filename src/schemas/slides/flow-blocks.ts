import type { MdxNode } from '../mdx-tree.ts';

const INLINE = /^(text|strong|emphasis|delete|link|linkReference|inlineCode|break|image|footnoteReference)$/;

/**
 * Nodes as blocks: running text that stands bare in a component is a paragraph, and a paragraph that holds
 * nothing but components (a component written on one line) gives them free.
 */
export function flowBlocks(nodes: readonly MdxNode[]): readonly MdxNode[] {
  const blocks: MdxNode[] = [];
  let bare: MdxNode[] = [];
  const flush = () => {
    const [first] = bare;
    if (first && bare.some((node) => node.type !== 'text' || node.value?.trim())) {
      blocks.push({ type: 'paragraph', children: bare, position: first.position });
    }
    bare = [];
  };
  for (const node of nodes.flatMap(unwrapped)) {
    if (INLINE.test(node.type) || node.name === 'Cite') bare.push(node);
    else {
      flush();
      blocks.push(node);
    }
  }
  flush();
  return blocks;
}

function unwrapped(node: MdxNode): readonly MdxNode[] {
  const children = node.children ?? [];
  const isBox = (child: MdxNode) => child.type === 'mdxJsxTextElement' && child.name !== 'Cite';
  const isAlone = children.every((child) => isBox(child) || (child.type === 'text' && !child.value?.trim()));
  return node.type === 'paragraph' && children.some(isBox) && isAlone ? children.filter(isBox) : [node];
}
