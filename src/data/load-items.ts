import type { ArticleNote } from '../domain/citation/article-note.ts';
import type { CitationId, LessonId } from '../domain/item/item.ts';
import type { ItemKey } from '../domain/item/item-key.ts';
import { parseItemKey } from '../domain/item/parse-item-key.ts';
import { parsePublicItem } from '../domain/item/parse-public-item.ts';
import type { PublicItem } from '../domain/item/public-item.ts';
import { ownField } from '../domain/records/field-checks.ts';
import { isArticleMap } from './article-map.ts';
import { type Loaded, loadChecked } from './load.ts';
import { parseEach } from './parse-each.ts';

/** What is fetched once a lesson's answers may be shown. */
export interface LessonKeys {
  readonly keys: readonly ItemKey[];
  /** What to show for each article the items cite. */
  readonly articles: Readonly<Record<CitationId, ArticleNote>>;
}

/** A lesson's items as they may be seen before answering, in the bank's order. */
export function loadLessonItems(lesson: LessonId): Promise<Loaded<readonly PublicItem[]>> {
  return loadChecked(`items/${lesson}`, (value) => parseEach(ownField(value, 'items'), parsePublicItem));
}

/** A lesson's keys, rationales and articles. */
export function loadLessonKeys(lesson: LessonId): Promise<Loaded<LessonKeys>> {
  return loadChecked(`keys/${lesson}`, (value) => {
    const keys = parseEach(ownField(value, 'keys'), parseItemKey);
    const articles = ownField(value, 'articles') ?? {};
    return keys && isArticleMap(articles) ? { keys, articles } : undefined;
  });
}
