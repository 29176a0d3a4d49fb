import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** A node of a written text: what the readers of lessons look at. */
export interface MdxNode {
  readonly type: string;
  readonly depth?: number;
  readonly ordered?: boolean | null | undefined;
  readonly start?: number | null | undefined;
  readonly value?: string;
  readonly name?: string | null;
  /** A component's: a list of names and values. Other nodes that carry some write them in other ways. */
  readonly attributes?: unknown;
  readonly children?: readonly MdxNode[];
  readonly position?: { readonly start: { readonly line: number } } | undefined;
}

// The page reads tables, so whatever else reads a lesson must too.
const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/** The tree of an MDX text. Throws where it cannot be read. */
export function parseMdx(text: string): MdxNode {
  return parser.parse(text);
}

/** The line a node begins on, from 1. */
export const lineOf = (node: MdxNode): number => node.position?.start.line ?? 1;

/** Whether a node begins a section. */
export const isSectionHead = (node: MdxNode): boolean => node.type === 'heading' && node.depth === 2;

/** A component's attributes as written; a program or a bare attribute reads as empty. */
export function attributesOf({ attributes }: MdxNode): Readonly<Record<string, string>> {
  const read: Record<string, string> = {};
  for (const attribute of Array.isArray(attributes) ? attributes : []) {
    const { name, value }: { readonly name?: unknown; readonly value?: unknown } = attribute;
    if (typeof name === 'string') read[name] = typeof value === 'string' ? value : '';
  }
  return read;
}

/** Its words without markup: cells parted by a space, rows by a line. */
export function textOf(node: MdxNode): string {
  if (node.value !== undefined && (node.type === 'text' || node.type === 'inlineCode')) return node.value;
  const between = node.type === 'tableRow' ? ' ' : node.type === 'table' ? '\n' : '';
  return (node.children ?? []).map(textOf).join(between);
}
