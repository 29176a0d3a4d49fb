import { parseCitation } from '../citation/citation.ts';
import type { CitationId } from '../item/item.ts';

/** How much stands on one article. */
export interface ArticleUse {
  readonly lessons: number;
  readonly items: number;
  /** Lines of checklists. */
  readonly lines: number;
}

/** What cites articles: of each lesson, item and line its citations. One that cites an article twice counts once. */
export type Citing = Readonly<Record<keyof ArticleUse, readonly (readonly CitationId[])[]>>;

const NO_USE: ArticleUse = { lessons: 0, items: 0, lines: 0 };

/** What stands on every cited article: by regulation, then by article. What is no citation is left out. */
export function articleUses(citing: Citing): ReadonlyMap<string, ReadonlyMap<string, ArticleUse>> {
  const uses = new Map<string, Map<string, ArticleUse>>();
  for (const kind of ['lessons', 'items', 'lines'] as const) {
    for (const cites of citing[kind]) {
      for (const cite of new Set(cites)) {
        const { regulation, article } = parseCitation(cite) ?? {};
        if (regulation === undefined || article === undefined) continue;
        const ofRegulation = uses.get(regulation) ?? new Map<string, ArticleUse>();
        uses.set(regulation, ofRegulation);
        const use = ofRegulation.get(article) ?? NO_USE;
        ofRegulation.set(article, { ...use, [kind]: use[kind] + 1 });
      }
    }
  }
  return uses;
}
