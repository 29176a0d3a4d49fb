import type { ArticleNote } from '../domain/citation/article-note.ts';
import type { CitationId } from '../domain/item/item.ts';
import type { Slide } from '../domain/slides/slide.ts';
import { readLessonSlides } from '../schemas/lesson-slides.ts';
import { articleNotes } from './article-notes.ts';
import { figureOf } from './figures.ts';
import { citesOf, itemsById } from './items.ts';
import { lessonViews } from './lessons.ts';

interface LessonWall {
  readonly slides: readonly Slide[];
  readonly articles: Record<CitationId, ArticleNote>;
}

/** What a lesson shows on the wall, with every article that its text or the answers of its questions cite. */
export async function lessonWall(lesson: string): Promise<LessonWall> {
  const view = (await lessonViews()).find(({ id }) => id === lesson);
  if (!view) throw new Error(`invariant lesson-wall: ${lesson}`);
  const slides = await Promise.all(readLessonSlides(view.entry.body ?? '').slides.map(withFigure));
  const bank = await itemsById();
  const asked = slides.flatMap(({ check }) => bank.get(check ?? '') ?? []);
  const cites = [...slides.flatMap((slide) => slide.cites), ...asked.flatMap(citesOf)];
  return { slides, articles: await articleNotes(cites) };
}

/** A figure's slide says in a sentence what is on it, and stands on what the figure stands on. */
async function withFigure(slide: Slide): Promise<Slide> {
  const [block] = slide.blocks;
  if (block?.type !== 'figure') return slide;
  const { alt, cites } = await figureOf(block.figure);
  return { ...slide, blocks: [{ ...block, alt }], cites };
}
