import type { APIRoute } from 'astro';
import { calendarFeed } from '../catalog/calendar-feed.ts';
import { blueprints } from '../catalog/exams.ts';
import { lessonViews } from '../catalog/lessons.ts';
import { planYears } from '../catalog/plan.ts';
import { siteSettings } from '../catalog/site.ts';

/** The plan as a calendar to subscribe to. */
export const GET: APIRoute = async () => {
  const { bureau } = await siteSettings();
  const text = calendarFeed({
    bureau,
    years: await planYears(),
    titles: new Map((await lessonViews()).map(({ id, title }) => [id, title])),
    exams: new Map((await blueprints()).map((blueprint) => [blueprint.id, blueprint])),
  });
  return new Response(text, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
};
