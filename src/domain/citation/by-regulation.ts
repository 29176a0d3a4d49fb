import { parseCitation } from './citation.ts';
import { compareArticles } from './compare-articles.ts';

/** The articles of one regulation that a text stands on. */
export interface CitedRegulation {
  readonly regulation: string;
  /** Each once, by number. */
  readonly articles: readonly string[];
}

/** Citations by regulation, as a list of sources has them: regulations in order of first use. What is no citation is left out. */
export function byRegulation(cites: readonly string[]): readonly CitedRegulation[] {
  const found = new Map<string, Set<string>>();
  for (const cite of cites) {
    const citation = parseCitation(cite);
    if (!citation) continue;
    const articles = found.get(citation.regulation) ?? new Set();
    found.set(citation.regulation, articles.add(citation.article));
  }
  return [...found].map(([regulation, articles]) => ({
    regulation,
    articles: [...articles].sort(compareArticles),
  }));
}
