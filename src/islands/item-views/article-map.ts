import type { ArticleNote } from '../../domain/citation/article-note.ts';
import type { CitationId } from '../../domain/item/item.ts';

/** What is shown of each cited article, by citation. */
export type ArticleMap = Readonly<Record<CitationId, ArticleNote>>;
