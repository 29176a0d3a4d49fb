import type { SlideBlock } from '../../domain/slides/slide.ts';
import { joined } from './sentences.ts';
import type { AsideHead, Atom } from './slide-atoms.ts';
import { columnsOf } from './table-columns.ts';

/** Puts neighbouring atoms together: sentences to paragraphs, rows to tables, and all into their boxes. */
export function blocksOf(atoms: readonly Atom[]): readonly SlideBlock[] {
  const blocks: SlideBlock[] = [];
  for (const group of runsOf(atoms, ({ aside }) => aside)) {
    const inner = runsOf(group, (atom) => ('home' in atom ? atom.home : atom)).flatMap(blockOf);
    const aside = group[0]?.aside;
    if (aside) blocks.push(asideOf(aside, inner));
    else blocks.push(...inner);
  }
  return blocks;
}

function asideOf({ kind, title }: AsideHead, blocks: readonly SlideBlock[]): SlideBlock {
  return { type: 'aside', kind, title, blocks };
}

/** Splits a list where its key changes. */
function runsOf<T>(list: readonly T[], keyOf: (entry: T) => unknown): readonly (readonly T[])[] {
  const runs: T[][] = [];
  let key: unknown;
  for (const entry of list) {
    const own = keyOf(entry);
    const run = runs.at(-1);
    if (run && own === key) run.push(entry);
    else runs.push([entry]);
    key = own;
  }
  return runs;
}

function blockOf(atoms: readonly Atom[]): readonly SlideBlock[] {
  const [first] = atoms;
  if (first?.type === 'sentence') {
    const { spans } = joined(atoms.flatMap((atom) => (atom.type === 'sentence' ? [atom] : [])));
    return spans.length > 0 ? [{ type: 'paragraph', spans }] : [];
  }
  if (first?.type === 'entry') {
    const entries = atoms.flatMap((atom) => (atom.type === 'entry' ? [atom.spans] : []));
    return [{ type: 'list', isOrdered: first.isOrdered, first: first.number, entries }];
  }
  if (first?.type === 'row') {
    const rows = atoms.flatMap((atom) => (atom.type === 'row' && atom.cells ? [atom.cells] : []));
    return [{ type: 'table', columns: columnsOf(first.table), head: first.table.head, rows }];
  }
  if (first?.type === 'figure') return [{ type: 'figure', figure: first.figure, alt: '' }];
  return [];
}
