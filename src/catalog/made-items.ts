import type { LineArticle, LineList } from '../domain/checklist/checklist-line.ts';
import { madeItems } from '../domain/checklist/made-items.ts';
import { surveyLines } from '../domain/checklist/other-articles.ts';
import { parseCitation } from '../domain/citation/citation.ts';
import type { CitationId, PlainItem } from '../domain/item/item.ts';
import { articleNotes } from './article-notes.ts';
import { once } from './once.ts';
import { regulationsById } from './regulations.ts';
import { writtenChecklists } from './written-checklists.ts';

/** The items made from each checklist, by the checklist's id. */
export const itemsOfChecklists = once(async (): Promise<ReadonlyMap<string, readonly PlainItem[]>> => {
  const lists: readonly LineList[] = await writtenChecklists();
  const regulations = await regulationsById();
  const notes = await articleNotes(lists.flatMap(({ lines }) => lines.flatMap(({ cites }) => cites)));
  const articles = new Map<CitationId, LineArticle>();
  for (const [cite, { label, gist }] of Object.entries(notes)) {
    const regulation = regulations.get(parseCitation(cite)?.regulation ?? '')?.short ?? '';
    articles.set(cite, { regulation, label, gist });
  }
  const survey = surveyLines(lists, articles);
  return new Map(lists.map((list) => [list.id, madeItems(list, survey)]));
});

/** One data file a checklist. */
export async function checklistFilePaths(): Promise<{ params: { id: string } }[]> {
  return (await writtenChecklists()).map(({ id }) => ({ params: { id } }));
}
