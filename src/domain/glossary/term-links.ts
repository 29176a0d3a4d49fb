import type { FindTerms, TermUse } from './find-terms.ts';

/**
 * Which words of a lesson lead to the glossary, for each piece of its running text: every term where it is
 * used first. Of more than `most` terms those stay that the fewest lessons use (`lessonsWith`), for a word
 * met everywhere needs a link least; of two as common the one met first.
 */
export function termLinks(
  texts: readonly string[],
  find: FindTerms,
  lessonsWith: (id: string) => number,
  most: number,
): readonly (readonly TermUse[])[] {
  const seen = new Set<string>();
  const firsts = texts.map((text) =>
    find(text).filter(({ id }) => {
      const isFirst = !seen.has(id);
      seen.add(id);
      return isFirst;
    }),
  );
  const rarest = new Set([...seen].sort((a, b) => lessonsWith(a) - lessonsWith(b)).slice(0, most));
  return firsts.map((uses) => uses.filter(({ id }) => rarest.has(id)));
}
