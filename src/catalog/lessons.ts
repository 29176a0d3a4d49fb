import { type CollectionEntry, getCollection } from 'astro:content';
import type { LessonFacts } from '../schemas/lesson.ts';
import { type LessonSection, readLessonBody } from '../schemas/lesson-body.ts';
import { type HandbookView, handbookViews } from './handbooks.ts';
import { writtenItems } from './items.ts';
import { once } from './once.ts';

export interface LessonView extends LessonFacts {
  readonly id: string;
  readonly slug: string;
  readonly handbook: HandbookView;
  readonly sections: readonly LessonSection[];
  /** Citations in the text, each once, in order of first use. */
  readonly cites: readonly string[];
  /** Ids of the items asked inside the text, in their order. */
  readonly checks: readonly string[];
  /** How many items examine it; a case counts once. */
  readonly items: number;
  /** Ids of the figures it shows, in their order. */
  readonly figures: readonly string[];
  readonly entry: CollectionEntry<'lessons'>;
}

/** Every lesson by handbook and order. */
export const lessonViews = once(async (): Promise<readonly LessonView[]> => {
  const handbooks = new Map((await handbookViews()).map((handbook) => [handbook.id, handbook]));
  const items = await writtenItems();
  const entries = await getCollection('lessons');
  return entries
    .map((entry) => {
      const [book = '', slug = ''] = entry.id.split('/');
      const handbook = handbooks.get(book);
      if (!handbook) throw new Error(`invariant lesson-handbook: ${entry.id}`);
      const { sections, components } = readLessonBody(entry.body ?? '');
      const cites = components
        .filter(({ name }) => name === 'Cite')
        .map(({ attributes }) => `${attributes['law']}:${attributes['article']}`);
      return {
        ...entry.data,
        id: entry.id,
        slug,
        handbook,
        sections,
        cites: [...new Set(cites)],
        checks: components.filter(({ name }) => name === 'Check').map(({ attributes }) => attributes['item'] ?? ''),
        items: items.get(entry.id)?.length ?? 0,
        figures: components.filter(({ name }) => name === 'Figure').map(({ attributes }) => attributes['id'] ?? ''),
        entry,
      };
    })
    .sort((a, b) => a.handbook.order - b.handbook.order || a.order - b.order);
});

/** The path of a lesson's page, without language and folder. */
export const lessonPath = (id: string): string => `/lessons/${id}/`;
