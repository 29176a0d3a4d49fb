import type { APIRoute } from 'astro';
import { jsonFile } from '../../../../catalog/json.ts';
import { checklistFilePaths, itemsOfChecklists } from '../../../../catalog/made-items.ts';
import { toPublicItem } from '../../../../domain/item/to-public-item.ts';

export const getStaticPaths = checklistFilePaths;

/** The items made from a checklist as people see them before answering. */
export const GET: APIRoute = async ({ params }) => {
  const items = (await itemsOfChecklists()).get(params['id'] ?? '') ?? [];
  return jsonFile({ items: items.map(toPublicItem) });
};
