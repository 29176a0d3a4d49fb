import type { APIRoute } from 'astro';
import { articleNotes } from '../../../../catalog/article-notes.ts';
import { lessonFilePaths } from '../../../../catalog/data-paths.ts';
import { citesOf, writtenItems } from '../../../../catalog/items.ts';
import { jsonFile } from '../../../../catalog/json.ts';
import { keyOf } from '../../../../domain/item/key-of.ts';

export const getStaticPaths = lessonFilePaths;

/** A lesson's keys and rationales, with the articles they stand on; fetched when an answer is marked. */
export const GET: APIRoute = async ({ params }) => {
  const items = (await writtenItems()).get(`${params['handbook']}/${params['slug']}`) ?? [];
  return jsonFile({ keys: items.map(keyOf), articles: await articleNotes(items.flatMap(citesOf)) });
};
