import { getEntry } from 'astro:content';
import type { Site } from '../schemas/site.ts';
import { once } from './once.ts';

/** The bureau's settings; the content check has made sure the file is there. */
export const siteSettings = once(async (): Promise<Site> => {
  const entry = await getEntry('site', 'site');
  if (!entry) throw new Error('invariant site-settings: content/site.yaml was not loaded');
  return entry.data;
});
