import type { ArticleNote } from '../domain/citation/article-note.ts';
import type { CitationId, LessonId } from '../domain/item/item.ts';
import {
  amount,
  count,
  either,
  flag,
  id,
  list,
  object,
  oneOf,
  optional,
  ownField,
  type Shape,
  text,
} from '../domain/records/field-checks.ts';
import type { Slide, SlideBlock, SlideSpan } from '../domain/slides/slide.ts';
import { isArticleMap } from './article-map.ts';
import { type Loaded, loadChecked } from './load.ts';

/** What a lesson shows on the wall. */
export interface LessonSlides {
  readonly slides: readonly Slide[];
  /** What to show for each article the text or the answers of its questions cite. */
  readonly articles: Readonly<Record<CitationId, ArticleNote>>;
}

type Block<T> = Shape<Extract<SlideBlock, { readonly type: T }>>;

const MOST = 1000;
const SPAN: Shape<SlideSpan> = { text: text(20_000), isStrong: optional(oneOf(true)) };
const spans = list(object(SPAN), MOST);
const cells = list(spans, 100);

const PARAGRAPH: Block<'paragraph'> = { type: oneOf('paragraph'), spans };
const LIST: Block<'list'> = {
  type: oneOf('list'),
  isOrdered: flag,
  first: count,
  entries: list(spans, MOST),
  isCards: optional(oneOf(true)),
};
const TABLE: Block<'table'> = {
  type: oneOf('table'),
  columns: list(amount, 100),
  isDense: optional(oneOf(true)),
  head: cells,
  rows: list(cells, MOST),
};
const plain = [PARAGRAPH, LIST, TABLE].map(object);
// A box holds no box and no picture.
const FIGURE: Block<'figure'> = { type: oneOf('figure'), figure: id, alt: text(1000) };
const ASIDE: Block<'aside'> = {
  type: oneOf('aside'),
  kind: oneOf('key', 'warn', 'case'),
  title: text(1000),
  blocks: list(either(...plain), MOST),
};
const SLIDE: Shape<Slide> = {
  section: count,
  title: text(1000),
  part: count,
  parts: count,
  blocks: list(either(...plain, object(FIGURE), object(ASIDE)), MOST),
  check: optional(id),
  cites: list(id, MOST),
  notes: list(spans, MOST),
};
const isSlides = list(object(SLIDE), MOST);

/** A lesson's slides with the articles they stand on. */
export function loadLessonSlides(lesson: LessonId): Promise<Loaded<LessonSlides>> {
  return loadChecked(`slides/${lesson}`, (value) => {
    const slides = ownField(value, 'slides');
    const articles = ownField(value, 'articles');
    return areSlides(slides) && isArticleMap(articles) ? { slides, articles } : undefined;
  });
}

function areSlides(value: unknown): value is readonly Slide[] {
  return isSlides(value);
}
