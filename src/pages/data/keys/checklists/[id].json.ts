import type { APIRoute } from 'astro';
import { articleNotes } from '../../../../catalog/article-notes.ts';
import { jsonFile } from '../../../../catalog/json.ts';
import { checklistFilePaths, itemsOfChecklists } from '../../../../catalog/made-items.ts';
import { keyOf } from '../../../../domain/item/key-of.ts';

export const getStaticPaths = checklistFilePaths;

/** Keys and rationales of the items made from a checklist, with the articles they stand on. */
export const GET: APIRoute = async ({ params }) => {
  const items = (await itemsOfChecklists()).get(params['id'] ?? '') ?? [];
  return jsonFile({ keys: items.map(keyOf), articles: await articleNotes(items.flatMap(({ cites }) => cites)) });
};
