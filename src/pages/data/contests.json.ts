import type { APIRoute } from 'astro';
import { contests } from '../../catalog/contests.ts';
import { jsonFile } from '../../catalog/json.ts';

/** Every contest that is planned. */
export const GET: APIRoute = async () => jsonFile({ contests: await contests() });
