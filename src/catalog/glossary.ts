import { getEntry } from 'astro:content';
import { byInitial, type InitialGroup } from '../domain/glossary/by-initial.ts';
import { termFinder } from '../domain/glossary/find-terms.ts';
import { lessonsByTerm } from '../domain/glossary/lessons-by-term.ts';
import type { Glossary } from '../schemas/glossary.ts';
import { namesOf } from '../schemas/regulation.ts';
import { runningTextsOf } from '../schemas/running-text.ts';
import { type LessonView, lessonViews } from './lessons.ts';
import { once } from './once.ts';
import { regulationViews } from './regulations.ts';

/** The glossary; the content check has made sure the file is there. */
export const glossary = once(async (): Promise<Glossary> => {
  const entry = await getEntry('glossary', 'glossary');
  if (!entry) throw new Error('invariant glossary: content/glossary.yaml was not loaded');
  return entry.data;
});

export type TermView = Glossary['terms'][number] & {
  /** Lessons whose running text uses it, those first that use it most. */
  readonly lessons: readonly LessonView[];
};

/** The terms of the trade under their pinyin initials, with the lessons that use them. */
export const termsByInitial = once(async (): Promise<readonly InitialGroup<TermView>[]> => {
  const { terms } = await glossary();
  const find = termFinder(terms, (await regulationViews()).flatMap(namesOf));
  const lessons = (await lessonViews()).map((lesson) => ({ lesson, texts: runningTextsOf(lesson.entry.body ?? '') }));
  const users = lessonsByTerm(lessons, find);
  const views = terms.map((term) => ({ ...term, lessons: users.get(term.id) ?? [] }));
  return byInitial(views, ({ term }) => term);
});
