import type { CitationId, ItemId } from '../../domain/item/item.ts';
import type { SlideBlock, SlideSpan } from '../../domain/slides/slide.ts';
import { attributesOf, lineOf, type MdxNode } from '../mdx-tree.ts';
import { flowBlocks } from './flow-blocks.ts';
import { pieceOf, type Sentence, sentencesOf, wordsOf } from './sentences.ts';

type Cells = readonly (readonly SlideSpan[])[];

/** The box an atom stands in. */
export interface AsideHead {
  readonly kind: Extract<SlideBlock, { type: 'aside' }>['kind'];
  readonly title: string;
}

interface Placed {
  readonly cites: readonly CitationId[];
  /** Line in the file. */
  readonly line: number;
  readonly aside?: AsideHead;
}

/** What is never parted: a sentence, a list's entry, a table's row, a question, a figure. */
export type Atom = Placed &
  (
    | {
        readonly type: 'sentence';
        /** The node it comes from: atoms of one node are drawn as one block where they share a slide. */
        readonly home: MdxNode;
        readonly spans: readonly SlideSpan[];
        /** Announces what follows: a small heading, or words ending in a colon. */
        readonly isLead: boolean;
      }
    | {
        readonly type: 'entry';
        readonly home: MdxNode;
        readonly isOrdered: boolean;
        readonly number: number;
        readonly spans: readonly SlideSpan[];
      }
    | { readonly type: 'row'; readonly home: MdxNode; readonly table: Table; readonly cells?: Cells }
    | { readonly type: 'check'; readonly item: ItemId }
    | { readonly type: 'figure'; readonly figure: string }
  );

/** What a row has to know of its table. */
interface Table {
  readonly head: Cells;
  readonly rows: readonly Cells[];
}

/** Cuts a section's nodes into atoms, in order; what the presenter says is left out. */
export function atomsOf(nodes: readonly MdxNode[], aside?: AsideHead): readonly Atom[] {
  return flowBlocks(nodes).flatMap((node): readonly Atom[] => {
    const at = { line: lineOf(node), ...(aside ? { aside } : {}) };
    switch (node.type) {
      case 'paragraph':
      case 'heading':
        return [...sentenceAtoms(node, at), ...nestedLone(node)];
      case 'list':
        return [...entryAtoms(node, at), ...nestedLone(node)];
      case 'table':
        return [...rowAtoms(node, at), ...nestedLone(node)];
      case 'code':
        return sentenceAtoms({ ...node, children: [{ ...node, type: 'text' }] }, at);
      default:
        return componentAtoms(node, aside);
    }
  });
}

function sentenceAtoms(node: MdxNode, at: Omit<Placed, 'cites'>): readonly Atom[] {
  const isHeading = node.type === 'heading';
  return sentencesOf(node.children ?? []).map((sentence) => {
    const spans = isHeading ? [{ text: wordsOf(sentence.spans), isStrong: true as const }] : sentence.spans;
    const isLead = isHeading || /[：:]$/.test(wordsOf(spans));
    return { type: 'sentence', home: node, spans, isLead, cites: sentence.cites, ...at };
  });
}

function entryAtoms(node: MdxNode, at: Omit<Placed, 'cites'>): readonly Atom[] {
  return (node.children ?? []).map((entry, i) => ({
    type: 'entry',
    home: node,
    isOrdered: node.ordered === true,
    number: (node.start ?? 1) + i,
    ...pieceOf(entry.children ?? []),
    ...at,
    line: lineOf(entry),
  }));
}

function rowAtoms(node: MdxNode, at: Omit<Placed, 'cites'>): readonly Atom[] {
  const [head = [], ...rows] = (node.children ?? []).map((row) =>
    (row.children ?? []).map((cell): Sentence => pieceOf(cell.children ?? [])),
  );
  // A column that holds nothing but citations would be empty here: they stand in the slide's foot.
  const hasWords = (i: number) => rows.length === 0 || rows.some((row) => (row[i]?.spans.length ?? 0) > 0);
  const cellsOf = (row: readonly Sentence[]): Cells => row.filter((_, i) => hasWords(i)).map(({ spans }) => spans);
  const table = { head: cellsOf(head), rows: rows.map(cellsOf) };
  const headCites = head.flatMap(({ cites }) => cites);
  if (rows.length === 0) return [{ type: 'row', home: node, table, cites: headCites, ...at }];
  return rows.map((row, i) => ({
    type: 'row',
    home: node,
    table,
    cells: table.rows[i] ?? [],
    cites: [...(i === 0 ? headCites : []), ...row.flatMap(({ cites }) => cites)],
    ...at,
    line: lineOf(node.children?.[i + 1] ?? node),
  }));
}

function componentAtoms(node: MdxNode, aside: AsideHead | undefined): readonly Atom[] {
  if (node.name === 'Notes') return [];
  if (node.name === 'Check' || node.name === 'Figure') return [loneAtom(node)];
  if (node.name !== 'Aside') return atomsOf(node.children ?? [], aside);
  const { kind, title = '' } = attributesOf(node);
  return atomsOf(node.children ?? [], { kind: kind === 'warn' || kind === 'case' ? kind : 'key', title });
}

/** A question or a figure: it has a slide of its own. */
function loneAtom(node: MdxNode): Atom {
  const { item = '', id = '' } = attributesOf(node);
  const at = { cites: [], line: lineOf(node) };
  return node.name === 'Figure' ? { type: 'figure', figure: id, ...at } : { type: 'check', item, ...at };
}

function nestedLone(node: MdxNode): readonly Atom[] {
  return (node.children ?? []).flatMap((child) =>
    child.name === 'Check' || child.name === 'Figure' ? [loneAtom(child)] : nestedLone(child),
  );
}
