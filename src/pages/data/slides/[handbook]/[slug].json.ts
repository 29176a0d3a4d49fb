import type { APIRoute } from 'astro';
import { lessonFilePaths } from '../../../../catalog/data-paths.ts';
import { jsonFile } from '../../../../catalog/json.ts';
import { lessonWall } from '../../../../catalog/slides.ts';

export const getStaticPaths = lessonFilePaths;

/** What a lesson shows on the wall. */
export const GET: APIRoute = async ({ params }) =>
  jsonFile(await lessonWall(`${params['handbook']}/${params['slug']}`));
