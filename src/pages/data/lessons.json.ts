import { render } from 'astro:content';
import type { APIRoute } from 'astro';
import { jsonFile } from '../../catalog/json.ts';
import { type LessonView, lessonViews } from '../../catalog/lessons.ts';

/** What lists of lessons show, without the lessons' text. */
export const GET: APIRoute = async () => jsonFile({ lessons: await Promise.all((await lessonViews()).map(summaryOf)) });

async function summaryOf(view: LessonView) {
  const { id, title, summary, handbook, order, minutes, audience, sections, items, entry } = view;
  const { headings } = await render(entry);
  return {
    id,
    title,
    summary,
    handbook: handbook.id,
    handbookTitle: handbook.title,
    cloth: handbook.cloth,
    order,
    minutes,
    audience,
    sections: sections.map((section) => section.title),
    anchors: headings.filter(({ depth }) => depth === 2).map(({ slug }) => slug),
    items,
  };
}
