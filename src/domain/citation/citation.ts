/** `work-safety-law:28` or `criminal-law:134-1` taken apart. */
export interface Citation {
  readonly regulation: string;
  /** The article's number in Arabic digits; 第一百三十四条之一 is `134-1`. */
  readonly article: string;
}

const CITATION = /^([a-z0-9]+(?:-[a-z0-9]+)*):([1-9]\d*(?:-[1-9]\d*)?)$/;
const RANGE = /^(\d+)-(\d+)$/;

/** Takes a citation apart; `undefined` where the text is none. Whether the article exists is not looked up. */
export function parseCitation(text: string): Citation | undefined {
  const [, regulation, article] = CITATION.exec(text) ?? [];
  return regulation === undefined || article === undefined ? undefined : { regulation, article };
}

/**
 * Every article of a regulation's `available` list: `1-25` is the range 1 to 25, `174` one article. A range
 * cannot run backwards, so `134-1` is the article 第一百三十四条之一.
 */
export function expandAvailable(available: readonly string[]): readonly string[] {
  return available.flatMap((entry) => {
    const [, from, to] = RANGE.exec(entry) ?? [];
    const count = Number(to) - Number(from) + 1;
    return count > 0 ? Array.from({ length: count }, (_, i) => String(Number(from) + i)) : [entry];
  });
}
