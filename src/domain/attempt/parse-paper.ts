import type { Paper, PaperItem, PaperSection } from '../paper/paper.ts';
import { amount, type Check, count, id, list, object, oneOf, type Shape, text } from '../records/field-checks.ts';
import { marking } from '../records/marking-check.ts';

/** Far above any paper: what is longer is broken or hostile. */
const MOST_ITEMS = 1000;
const MOST_SECTIONS = 100;

const paperItem: Shape<PaperItem> = { item: id, revision: count, lesson: id, possible: amount, optionSeed: count };
const section: Shape<PaperSection> = { id, title: text(500), marking, items: list(object(paperItem), MOST_ITEMS) };
const paper: Shape<Paper> = {
  code: text(100),
  blueprint: id,
  title: text(500),
  integrity: oneOf('self-study', 'practice', 'sealed'),
  minutes: amount,
  passMark: amount,
  sections: list(object(section), MOST_SECTIONS),
};

/** Accepts the items of a paper or a quiz, with points and option seeds. */
export const paperItems: Check = list(object(paperItem), MOST_ITEMS);

/** Accepts a frozen paper. */
export const isPaper: Check = object(paper);

/** A frozen paper as read from a store, or `undefined` when it is none. */
export function parsePaper(value: unknown): Paper | undefined {
  return isFrozenPaper(value) ? value : undefined;
}

function isFrozenPaper(value: unknown): value is Paper {
  return isPaper(value);
}
