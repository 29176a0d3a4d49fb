import { getCollection } from 'astro:content';
import { type CitingLines, linesByArticle } from '../domain/checklist/lines-by-article.ts';
import { compareArticles } from '../domain/citation/compare-articles.ts';
import type { Regulation } from '../schemas/regulation.ts';
import { citesOf, writtenItems } from './items.ts';
import { type LessonView, lessonViews } from './lessons.ts';
import { once } from './once.ts';
import { writtenChecklists } from './written-checklists.ts';

/** One article that something stands on. */
export interface CitedArticle {
  readonly article: string;
  readonly gist: string;
  readonly lessons: readonly LessonView[];
  /** How many items of each lesson cite it. */
  readonly items: readonly { readonly lesson: LessonView; readonly count: number }[];
  /** The checklist lines that stand on it, by industry. */
  readonly lines: readonly CitingLines[];
}

export interface RegulationView extends Regulation {
  readonly id: string;
  /** Articles with a gist, in order of number. */
  readonly cited: readonly CitedArticle[];
}

/** Every regulation with what stands on its articles, by kind and title. */
export const regulationViews = once(async (): Promise<readonly RegulationView[]> => {
  const lessons = await lessonViews();
  const items = await writtenItems();
  const byArticle = citations(lessons, items);
  const lines = linesByArticle(await writtenChecklists());
  const entries = await getCollection('regulations');
  return entries
    .map(({ id, data }) => {
      const articles = Object.keys(data.gists).sort(compareArticles);
      const cited = articles.map((article) => ({
        article,
        gist: data.gists[article] ?? '',
        ...(byArticle.get(`${id}:${article}`) ?? { lessons: [], items: [] }),
        lines: lines.get(`${id}:${article}`) ?? [],
      }));
      return { ...data, id, cited };
    })
    .sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || a.title.localeCompare(b.title, 'zh-CN'));
});

/** Regulations by id, for looking a citation up. */
export const regulationsById = once(async (): Promise<ReadonlyMap<string, RegulationView>> => {
  return new Map((await regulationViews()).map((view) => [view.id, view]));
});

/** The path of a regulation's page at an article. */
export const articlePath = (regulation: string, article: string): string => `/regulations/${regulation}/#a${article}`;

const KINDS: readonly string[] = ['法律', '行政法规', '部门规章', '司法解释', '规范性文件', '标准', '政策文件'];

interface Standing {
  lessons: LessonView[];
  items: { lesson: LessonView; count: number }[];
}

function citations(
  lessons: readonly LessonView[],
  items: Awaited<ReturnType<typeof writtenItems>>,
): Map<string, Standing> {
  const found = new Map<string, Standing>();
  const at = (citation: string): Standing => {
    const known = found.get(citation) ?? { lessons: [], items: [] };
    found.set(citation, known);
    return known;
  };
  for (const lesson of lessons) {
    for (const citation of lesson.cites) at(citation).lessons.push(lesson);
    for (const item of items.get(lesson.id) ?? []) {
      for (const citation of new Set(citesOf(item))) {
        const rows = at(citation).items;
        const row = rows.find((known) => known.lesson === lesson);
        if (row) row.count += 1;
        else rows.push({ lesson, count: 1 });
      }
    }
  }
  return found;
}
