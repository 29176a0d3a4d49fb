import type { APIRoute } from 'astro';
import { blueprints } from '../../catalog/exams.ts';
import { jsonFile } from '../../catalog/json.ts';

/** Every exam's blueprint. */
export const GET: APIRoute = async () => jsonFile({ exams: await blueprints() });
