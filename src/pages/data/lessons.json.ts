import type { APIRoute } from 'astro';
import { jsonFile } from '../../catalog/json.ts';
import { lessonViews } from '../../catalog/lessons.ts';

/** What lists of lessons show, without the lessons' text. */
export const GET: APIRoute = async () => {
  const lessons = (await lessonViews()).map(
    ({ id, title, summary, handbook, order, minutes, audience, sections, items }) => ({
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
      items,
    }),
  );
  return jsonFile({ lessons });
};
