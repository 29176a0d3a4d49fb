import type { ArticleNote } from '../domain/citation/article-note.ts';
import type { CitationId } from '../domain/item/item.ts';
import { object, type Shape, text } from '../domain/records/field-checks.ts';

const articleShape: Shape<ArticleNote> = {
  label: text(1000),
  gist: text(20_000),
  edition: text(200),
  effective: text(200),
  path: text(1000),
};
const isArticle = object(articleShape);

/** Whether every value says what to show for an article. */
export function isArticleMap(value: unknown): value is Record<CitationId, ArticleNote> {
  return typeof value === 'object' && value !== null && Object.values(value).every(isArticle);
}
