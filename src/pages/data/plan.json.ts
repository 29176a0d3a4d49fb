import type { APIRoute } from 'astro';
import { jsonFile } from '../../catalog/json.ts';
import { planYears } from '../../catalog/plan.ts';

/** The plan of every year there is. */
export const GET: APIRoute = async () => jsonFile({ years: await planYears() });
