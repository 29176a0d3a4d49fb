/** A term by every name it goes by. */
export interface NamedTerm {
  readonly id: string;
  readonly term: string;
  readonly aliases?: readonly string[] | undefined;
  /** Longer words in which it means something else or nothing. */
  readonly notIn?: readonly string[] | undefined;
}

/** Where in a text a term stands: from `start` up to, not with, `end`. */
export interface TermUse {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

export type FindTerms = (text: string) => readonly TermUse[];

/** The title of a document: what stands in it is part of a name. */
const TITLE = '《[^》]*》';

/**
 * Makes what finds terms in running text. Of two names that begin at one place the longer wins, and what is
 * inside a name found is not looked at again: 重大事故隐患 holds no 重大事故. Nothing is found in titles in
 * 《》, in `apart`, the names of regulations (行政处罚法 holds no 行政处罚), and where a term is `notIn`.
 */
export function termFinder(terms: readonly NamedTerm[], apart: readonly string[]): FindTerms {
  const ids = new Map(terms.flatMap(({ id, term, aliases = [] }) => [term, ...aliases].map((name) => [name, id])));
  const words = [...ids.keys(), ...apart, ...terms.flatMap(({ notIn = [] }) => notIn)];
  const longestFirst = words.sort((a, b) => b.length - a.length).map(literally);
  const pattern = new RegExp([TITLE, ...longestFirst].join('|'), 'g');
  return (text) =>
    [...text.matchAll(pattern)].flatMap(({ 0: name, index }) => {
      const id = ids.get(name);
      return id === undefined ? [] : [{ id, start: index, end: index + name.length }];
    });
}

function literally(name: string): string {
  return name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
