import { getCollection } from 'astro:content';
import type { CitationId } from '../domain/item/item.ts';
import type { Figure } from '../schemas/figure.ts';
import { type DrawingSize, drawingSize } from '../schemas/figures/drawing-size.ts';
import { paintFigure, paintWallFigure, paletteOf } from '../schemas/figures/figure-paint.ts';
import { type LessonView, lessonViews } from './lessons.ts';
import { once } from './once.ts';

export interface FigureView extends Omit<Figure, 'cites'> {
  readonly id: string;
  readonly cites: readonly CitationId[];
  readonly size: DrawingSize;
  /** The lessons that show it, in the order of the handbooks. */
  readonly lessons: readonly LessonView[];
}

const drawings = import.meta.glob<string>('../../content/figures/*.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Every figure, in the order the lessons show them. */
export const figureViews = once(async (): Promise<readonly FigureView[]> => {
  const lessons = await lessonViews();
  const order = lessons.flatMap(({ figures }) => figures);
  const entries = await getCollection('figures');
  return entries
    .map(({ id, data }) => ({
      ...data,
      id,
      size: sizeOf(id),
      lessons: lessons.filter(({ figures }) => figures.includes(id)),
    }))
    .sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
});

/** A figure that the content check has found. */
export async function figureOf(id: string): Promise<FigureView> {
  const figure = (await figureViews()).find((view) => view.id === id);
  if (!figure) throw new Error(`invariant figure: ${id}`);
  return figure;
}

/** The path of the page that says a figure in words. */
export const figurePath = (id: string): string => `/figures/${id}/`;

/**
 * The images made of every drawing, by name: for pages and for the wall, light and dark. `tokens` is the text
 * of `src/styles/tokens.css`.
 */
export async function figureFiles(tokens: string): Promise<ReadonlyMap<string, string>> {
  const light = paletteOf(tokens, 'light');
  const dark = paletteOf(tokens, 'dark');
  return new Map(
    (await figureViews()).flatMap(({ id }) => {
      const drawing = drawingOf(id);
      return [
        [id, paintFigure(drawing, light)],
        [`${id}-dark`, paintFigure(drawing, dark)],
        [`${id}-wall`, paintWallFigure(drawing, light)],
        [`${id}-wall-dark`, paintWallFigure(drawing, dark)],
      ] as const;
    }),
  );
}

function drawingOf(id: string): string {
  const drawing = drawings[`../../content/figures/${id}.svg`];
  if (drawing === undefined) throw new Error(`invariant figure-drawing: ${id}`);
  return drawing;
}

function sizeOf(id: string): DrawingSize {
  const size = drawingSize(drawingOf(id));
  if (!size) throw new Error(`invariant figure-size: ${id}`);
  return size;
}
