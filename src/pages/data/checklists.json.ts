import type { APIRoute } from 'astro';
import { jsonFile } from '../../catalog/json.ts';
import { writtenChecklists } from '../../catalog/written-checklists.ts';
import { madeLesson } from '../../domain/checklist/made-lesson.ts';
import { fill } from '../../i18n/fill.ts';
import { messagesOf } from '../../i18n/locale.ts';

/** Titles of the checklists by the lesson id that their items carry, for lists of what was practised. */
export const GET: APIRoute = async () => {
  const lists = await writtenChecklists();
  const { titleOf } = messagesOf('zh-CN').checklists;
  return jsonFile({
    checklists: lists.map(({ id, title }) => ({ id: madeLesson(id), title: fill(titleOf, { title }) })),
  });
};
