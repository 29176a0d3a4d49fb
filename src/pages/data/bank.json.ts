import type { APIRoute } from 'astro';
import { bank } from '../../catalog/bank.ts';
import { jsonFile } from '../../catalog/json.ts';

/** The bank's index: what assembling a paper needs to know of every item. */
export const GET: APIRoute = async () => jsonFile(await bank());
