import { type CollectionEntry, getCollection } from 'astro:content';
import { type BulletinColumn, type BulletinFacts, isBulletinColumn } from '../schemas/bulletin.ts';
import { readLessonBody } from '../schemas/lesson-body.ts';
import type { SearchDocument } from '../search/search-document.ts';
import { once } from './once.ts';

export interface BulletinPiece extends BulletinFacts {
  /** `column/date`. */
  readonly id: string;
  readonly column: BulletinColumn;
  /** The day it came out. */
  readonly date: string;
  readonly entry: CollectionEntry<'bulletin'>;
}

/** Every piece of 《安全365》, newest first. */
export const bulletinPieces = once(async (): Promise<readonly BulletinPiece[]> => {
  const entries = await getCollection('bulletin');
  return entries
    .map((entry) => {
      const [column = '', date = ''] = entry.id.split('/');
      if (!isBulletinColumn(column)) throw new Error(`invariant bulletin-column: ${entry.id}`);
      return { ...entry.data, id: entry.id, column, date, entry };
    })
    .sort((a, b) => b.date.localeCompare(a.date) || a.column.localeCompare(b.column));
});

/** The path of a piece's page, without language and folder. */
export const bulletinPath = (id: string): string => `/bulletin/${id}/`;

/** What the search finds of 《安全365》: one document a piece. */
export async function bulletinDocuments(): Promise<SearchDocument[]> {
  return (await bulletinPieces()).map(({ id, title, summary, date, entry }) => ({
    id: `bulletin:${id}`,
    type: 'bulletin' as const,
    title,
    under: date,
    text: [summary, ...readLessonBody(entry.body ?? '').sections.map((section) => section.text)].join('\n'),
    path: bulletinPath(id),
  }));
}
