import { byRegulation } from '../domain/citation/by-regulation.ts';
import { type HandbookView, handbookViews } from './handbooks.ts';
import { type LessonView, lessonViews } from './lessons.ts';
import { once } from './once.ts';

/** A handbook with its lessons, and what its first page says of them. */
export interface BookView extends HandbookView {
  readonly lessons: readonly LessonView[];
  readonly minutes: number;
  readonly items: number;
  /** How many articles its lessons cite, each counted once, and of how many regulations. */
  readonly cited: { readonly articles: number; readonly laws: number };
  /** The day the lesson held against the law last was so held. */
  readonly reviewed: string;
}

/** Every handbook that has lessons, in the order of the shelf. */
export const bookViews = once(async (): Promise<readonly BookView[]> => {
  const lessons = await lessonViews();
  return (await handbookViews())
    .map((handbook) =>
      bookOf(
        handbook,
        lessons.filter((lesson) => lesson.handbook.id === handbook.id),
      ),
    )
    .filter((book) => book.lessons.length > 0);
});

/** The book with this id. */
export async function bookView(id: string | undefined): Promise<BookView> {
  const book = (await bookViews()).find((known) => known.id === id);
  if (!book) throw new Error(`invariant book: ${id}`);
  return book;
}

/** The paths of a book's first page and of the whole book, without language and folder. */
export const bookPath = (id: string): string => `/handbooks/${id}/`;
export const wholeBookPath = (id: string): string => `/handbooks/${id}/read/`;

function bookOf(handbook: HandbookView, lessons: readonly LessonView[]): BookView {
  const cited = byRegulation(lessons.flatMap(({ cites }) => cites));
  return {
    ...handbook,
    lessons,
    minutes: lessons.reduce((sum, { minutes }) => sum + minutes, 0),
    items: lessons.reduce((sum, { items }) => sum + items, 0),
    cited: { articles: cited.reduce((sum, { articles }) => sum + articles.length, 0), laws: cited.length },
    reviewed:
      lessons
        .map(({ reviewed }) => reviewed)
        .sort()
        .at(-1) ?? '',
  };
}
