import { articleLabel } from '../domain/citation/article-label.ts';
import type { ArticleNote } from '../domain/citation/article-note.ts';
import type { CitationId, Item } from '../domain/item/item.ts';
import { articlePath, regulationsById } from './regulations.ts';

/** What to show for every article some items cite. */
export async function articleNotes(items: readonly Item[]): Promise<Record<CitationId, ArticleNote>> {
  const regulations = await regulationsById();
  const cites = items.flatMap((item) => [
    ...item.cites,
    ...(item.type === 'case' ? item.items.flatMap((sub) => sub.cites) : []),
  ]);
  const notes: Record<CitationId, ArticleNote> = {};
  for (const cite of new Set(cites)) {
    const [law = '', article = ''] = cite.split(':');
    const regulation = regulations.get(law);
    if (!regulation) continue;
    const { short, edition, effective, gists } = regulation;
    notes[cite] = {
      label: `${short}${articleLabel(article)}`,
      gist: gists[article] ?? '',
      edition,
      effective,
      path: articlePath(law, article),
    };
  }
  return notes;
}
