import type { APIRoute } from 'astro';
import { lessonFilePaths } from '../../../../catalog/data-paths.ts';
import { writtenItems } from '../../../../catalog/items.ts';
import { jsonFile } from '../../../../catalog/json.ts';
import { toPublicItem } from '../../../../domain/item/to-public-item.ts';

export const getStaticPaths = lessonFilePaths;

/** A lesson's items as people see them before answering. */
export const GET: APIRoute = async ({ params }) => {
  const items = (await writtenItems()).get(`${params['handbook']}/${params['slug']}`) ?? [];
  return jsonFile({ items: items.map(toPublicItem) });
};
