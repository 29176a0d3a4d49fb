import type { Slide, SlideBlock } from '../domain/slides/slide.ts';
import { isSectionHead, lineOf, type MdxNode, parseMdx, textOf } from './mdx-tree.ts';
import { fitsCards } from './slides/block-height.ts';
import { breakAtoms, type Part } from './slides/break-atoms.ts';
import { notesOf } from './slides/notes-of.ts';
import { wordsOf } from './slides/sentences.ts';
import { type Atom, atomsOf } from './slides/slide-atoms.ts';
import { emsOf, SIZE } from './slides/slide-size.ts';

/** A piece of text that is too long for a slide and cannot be broken. */
export interface TooLong {
  readonly line: number;
  readonly type: 'title' | 'sentence' | 'entry' | 'row';
  readonly text: string;
}

export interface LessonSlides {
  readonly slides: readonly Slide[];
  readonly tooLong: readonly TooLong[];
}

type Filling = Pick<Slide, 'blocks' | 'cites' | 'check'>;

/**
 * A lesson's slides, from its text as written in MDX. A section gives one slide or several; each question
 * and each figure in the text a slide of its own; a section with nothing but notes its title. Every word is on one slide, in
 * order; only a table's head and a box's title are said again where they go on. A text that is not MDX has
 * none.
 */
export function readLessonSlides(text: string): LessonSlides {
  let tree: MdxNode;
  try {
    tree = parseMdx(text);
  } catch {
    return { slides: [], tooLong: [] };
  }
  const slides: Slide[] = [];
  const tooLong: TooLong[] = [];
  sectionsOf(tree.children ?? []).forEach(({ title, line, nodes }, section) => {
    if (emsOf(title) > SIZE.title) tooLong.push({ line, type: 'title', text: title });
    const notes = notesOf(nodes.filter(({ name }) => name === 'Notes').flatMap(({ children = [] }) => children));
    const parts = runsBetweenLone(atomsOf(nodes)).flatMap(breakAtoms);
    tooLong.push(...parts.filter(({ isTooLong }) => isTooLong).flatMap(({ atoms }) => tooLongOf(atoms)));
    const fillings = parts.length > 0 ? parts.map(fillingOf) : [{ blocks: [], cites: [] }];
    fillings.forEach((filling, i) => {
      slides.push({ section, title, part: i + 1, parts: fillings.length, notes, ...filling });
    });
  });
  return { slides, tooLong };
}

interface Section {
  readonly title: string;
  readonly line: number;
  readonly nodes: MdxNode[];
}

function sectionsOf(nodes: readonly MdxNode[]): readonly Section[] {
  const sections: Section[] = [];
  for (const node of nodes) {
    if (isSectionHead(node)) sections.push({ title: textOf(node), line: lineOf(node), nodes: [] });
    else sections.at(-1)?.nodes.push(node);
  }
  return sections;
}

const isLone = ({ type }: Atom): boolean => type === 'check' || type === 'figure';

function runsBetweenLone(atoms: readonly Atom[]): readonly (readonly Atom[])[] {
  const runs: Atom[][] = [];
  let before: Atom | undefined;
  for (const atom of atoms) {
    const run = runs.at(-1);
    if (run && before && !isLone(atom) && !isLone(before)) run.push(atom);
    else runs.push([atom]);
    before = atom;
  }
  return runs;
}

function fillingOf({ atoms, blocks }: Part): Filling {
  const [first] = atoms;
  if (first?.type === 'check') return { blocks: [], cites: [], check: first.item };
  return { blocks: withCards(blocks, atoms), cites: [...new Set(atoms.flatMap(({ cites }) => cites))] };
}

function withCards(blocks: readonly SlideBlock[], atoms: readonly Atom[]): readonly SlideBlock[] {
  const entries = atoms.flatMap((atom) => (atom.type === 'entry' ? [atom] : []));
  // A list that goes on elsewhere would look one way here and another there.
  const isWhole = entries.length === entries[0]?.home.children?.length;
  if (!isWhole || !fitsCards(blocks)) return blocks;
  return blocks.map((block) => (block.type === 'list' ? { ...block, isCards: true } : block));
}

function tooLongOf(atoms: readonly Atom[]): readonly TooLong[] {
  return atoms.flatMap((atom) => {
    if (atom.type === 'check' || atom.type === 'figure') return [];
    const text = atom.type === 'row' ? (atom.cells ?? atom.table.head).map(wordsOf).join(' ') : wordsOf(atom.spans);
    return [{ line: atom.line, type: atom.type, text }];
  });
}
