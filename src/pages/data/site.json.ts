import type { APIRoute } from 'astro';
import { jsonFile } from '../../catalog/json.ts';
import { siteSettings } from '../../catalog/site.ts';

/** The bureau's settings that run-time screens need. */
export const GET: APIRoute = async () => {
  const { bureau, peoplePerDraw, quizItems, marking } = await siteSettings();
  return jsonFile({ bureau, peoplePerDraw, quizItems, marking });
};
