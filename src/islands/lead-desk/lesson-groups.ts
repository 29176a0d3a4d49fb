import type { LessonSummary } from '../../stores/lessons.ts';

export interface LessonGroup {
  readonly handbook: string;
  readonly title: string;
  readonly cloth: string;
  readonly lessons: readonly LessonSummary[];
}

/** Lessons by handbook, each handbook once, in the order the lessons come in. */
export function lessonGroups(lessons: readonly LessonSummary[]): readonly LessonGroup[] {
  return [...new Set(lessons.map(({ handbook }) => handbook))].map((handbook) => {
    const own = lessons.filter((lesson) => lesson.handbook === handbook);
    return { handbook, title: own[0]?.handbookTitle ?? handbook, cloth: own[0]?.cloth ?? '', lessons: own };
  });
}

/** Lessons in whose title, contents or handbook every word of the text stands; all of them for no text. */
export function findLessons(lessons: readonly LessonSummary[], text: string): readonly LessonSummary[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return lessons.filter(({ title, summary, handbookTitle, sections }) => {
    const all = [title, summary, handbookTitle, ...sections].join('\n').toLowerCase();
    return words.every((word) => all.includes(word));
  });
}
