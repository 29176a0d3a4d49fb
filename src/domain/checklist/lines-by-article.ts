import type { CitationId } from '../item/item.ts';
import type { LineList } from './checklist-line.ts';

/** The lines of one checklist that stand on an article, in the list's order. */
export interface CitingLines {
  /** The checklist's id and industry. */
  readonly id: string;
  readonly title: string;
  readonly lines: readonly { readonly id: string; readonly look: string }[];
}

/** For every article that lines stand on, those lines, by checklist in the order given. */
export function linesByArticle(lists: readonly LineList[]): ReadonlyMap<CitationId, readonly CitingLines[]> {
  const found = new Map<CitationId, CitingLines[]>();
  for (const { id, title, lines } of lists) {
    for (const cite of new Set(lines.flatMap(({ cites }) => cites))) {
      const citing = lines
        .filter(({ cites }) => cites.includes(cite))
        .map(({ id: line, look }) => ({ id: line, look }));
      found.set(cite, [...(found.get(cite) ?? []), { id, title, lines: citing }]);
    }
  }
  return found;
}
