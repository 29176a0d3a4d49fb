import { parseMdx, textOf } from './mdx-tree.ts';

/** As much of a tree as it takes to find its text. */
export interface TextTree<N> {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly children?: readonly N[];
}

/** What is no running text, with all in it. */
const APART = new Set(['heading', 'table', 'link', 'linkReference', 'inlineCode', 'code']);
const APART_COMPONENTS = new Set(['Check', 'Cite', 'Notes']);

/**
 * The nodes of a lesson's running text, in reading order: paragraphs and entries of lists, those of boxes
 * and steps too. Headings, tables, links, code, questions and what only the presenter sees hold none.
 */
export function runningText<N extends TextTree<N>>(node: N): readonly N[] {
  if (APART.has(node.type) || (node.name && APART_COMPONENTS.has(node.name))) return [];
  return node.type === 'text' ? [node] : (node.children ?? []).flatMap((child) => runningText(child));
}

/** A lesson's running text, piece by piece; none where the text is not MDX. */
export function runningTextsOf(mdx: string): readonly string[] {
  try {
    return runningText(parseMdx(mdx)).map(textOf);
  } catch {
    return [];
  }
}
