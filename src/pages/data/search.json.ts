import type { APIRoute } from 'astro';
import { jsonFile } from '../../catalog/json.ts';
import { searchData } from '../../catalog/search-data.ts';

/** What the search box fetches when somebody first reaches for it. */
export const GET: APIRoute = async () => jsonFile(await searchData());
