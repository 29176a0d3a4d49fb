import type { ArticleNote } from '../../domain/citation/article-note.ts';
import type { CitationId, ItemId, LessonId } from '../../domain/item/item.ts';
import type { ItemKey } from '../../domain/item/item-key.ts';
import type { PublicItem } from '../../domain/item/public-item.ts';

/** A lesson's items with what may be shown of them after judging. */
export interface LessonBank {
  readonly lesson: LessonId;
  readonly items: ReadonlyMap<ItemId, PublicItem>;
  readonly keys: ReadonlyMap<ItemId, ItemKey>;
  readonly articles: Readonly<Record<CitationId, ArticleNote>>;
}

/** A bank with nothing in it: the draw goes on and the presenter asks questions of their own. */
export function emptyBank(lesson: LessonId): LessonBank {
  return { lesson, items: new Map(), keys: new Map(), articles: {} };
}
