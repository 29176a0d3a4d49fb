import { articleLabel } from '../domain/citation/article-label.ts';
import type { ArticleNote } from '../domain/citation/article-note.ts';
import { parseCitation } from '../domain/citation/citation.ts';
import type { CitationId } from '../domain/item/item.ts';
import { articlePath, regulationsById } from './regulations.ts';

/** What to show of one cited article. The content check has made sure that it is there. */
export async function articleNote(cite: CitationId): Promise<ArticleNote> {
  const citation = parseCitation(cite);
  const regulation = citation && (await regulationsById()).get(citation.regulation);
  if (!regulation) throw new Error(`invariant article-note: ${cite}`);
  const { short, edition, effective, gists } = regulation;
  const { article } = citation;
  const label = `${short}${articleLabel(article)}`;
  return { label, gist: gists[article] ?? '', edition, effective, path: articlePath(regulation.id, article) };
}

/** What to show for every article cited. */
export async function articleNotes(cites: readonly CitationId[]): Promise<Record<CitationId, ArticleNote>> {
  const notes: Record<CitationId, ArticleNote> = {};
  for (const cite of new Set(cites)) notes[cite] = await articleNote(cite);
  return notes;
}
