import type { SlideBlock } from '../../domain/slides/slide.ts';
import { heightOf } from './block-height.ts';
import type { Atom } from './slide-atoms.ts';
import { blocksOf } from './slide-blocks.ts';
import { SIZE } from './slide-size.ts';

/** What one slide holds. */
export interface Part {
  readonly atoms: readonly Atom[];
  readonly blocks: readonly SlideBlock[];
  /** One atom, higher than a slide even alone: it cannot be broken to fit. */
  readonly isTooLong: boolean;
}

interface Choice {
  readonly cost: number;
  readonly from: number;
  readonly part?: Part;
}

/** What a break in a bad place costs, in slides: a table or a box that fits a slide is never parted to save some. */
const COST = { afterLead: 1.2, inTable: 3, inAside: 3, inParagraph: 0.9, inList: 0.5 };
/** What a slide costs for the room it leaves empty, for being almost empty, and for a table in smaller type. */
const EMPTY = 0.6;
const NEARLY_EMPTY = { below: 0.3, cost: 0.7 };
const DENSE = 0.4;

/**
 * Spreads atoms over slides at the least cost: few slides, breaks at sensible places, parts about equally
 * full. Every way of breaking is weighed. Each atom is on exactly one slide, in order.
 */
export function breakAtoms(atoms: readonly Atom[]): readonly Part[] {
  const best: Choice[] = [{ cost: 0, from: 0 }];
  for (let to = 1; to <= atoms.length; to += 1) best.push(bestEnd(atoms, to, best));
  const parts: Part[] = [];
  for (let to = atoms.length; to > 0; to = best[to]?.from ?? 0) {
    const part = best[to]?.part;
    if (part) parts.unshift(part);
  }
  return parts;
}

/** The cheapest way to spread the first `to` atoms, given the cheapest for every smaller number. */
function bestEnd(atoms: readonly Atom[], to: number, best: readonly Choice[]): Choice {
  let least: Choice = { cost: Number.POSITIVE_INFINITY, from: to - 1 };
  for (let from = to - 1; from >= 0; from -= 1) {
    const part = partOf(atoms.slice(from, to));
    // More atoms may still fit where they make a table whole, which may then be set smaller.
    if (!part) {
      if (from < to - 20) break;
      continue;
    }
    const cost = (best[from]?.cost ?? 0) + slideCost(part) + breakCost(atoms[from - 1], atoms[from]);
    if (cost < least.cost) least = { cost, from, part };
  }
  return least;
}

/** The atoms as one slide, or nothing where they are too much for one. */
function partOf(atoms: readonly Atom[]): Part | undefined {
  const blocks = blocksOf(atoms);
  if (heightOf(blocks) <= SIZE.height) return { atoms, blocks, isTooLong: false };
  const dense = blocks.map((block) => (isWhole(block, atoms) ? { ...block, isDense: true as const } : block));
  if (heightOf(dense) <= SIZE.height) return { atoms, blocks: dense, isTooLong: false };
  return atoms.length === 1 ? { atoms, blocks, isTooLong: true } : undefined;
}

function isWhole(block: SlideBlock, atoms: readonly Atom[]): block is Extract<SlideBlock, { type: 'table' }> {
  return (
    block.type === 'table' &&
    atoms.some(
      (atom) => atom.type === 'row' && atom.table.head === block.head && atom.table.rows.length === block.rows.length,
    )
  );
}

function slideCost({ blocks }: Part): number {
  const fill = Math.min(1, heightOf(blocks) / SIZE.height);
  const nearlyEmpty = fill < NEARLY_EMPTY.below ? NEARLY_EMPTY.cost : 0;
  const dense = blocks.some((block) => block.type === 'table' && block.isDense) ? DENSE : 0;
  return 1 + EMPTY * (1 - fill) ** 2 + nearlyEmpty + dense;
}

function breakCost(before: Atom | undefined, after: Atom | undefined): number {
  if (!before || !after) return 0;
  const isSame = 'home' in before && 'home' in after && before.home === after.home;
  const costs = [
    before.type === 'sentence' && before.isLead ? COST.afterLead : 0,
    before.aside && before.aside === after.aside ? COST.inAside : 0,
    isSame
      ? { sentence: COST.inParagraph, entry: COST.inList, row: COST.inTable, check: 0, figure: 0 }[before.type]
      : 0,
  ];
  return Math.max(...costs);
}
