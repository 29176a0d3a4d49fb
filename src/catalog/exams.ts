import { getCollection } from 'astro:content';
import type { Blueprint } from '../domain/paper/blueprint.ts';
import { blueprintOf } from '../schemas/blueprint-of.ts';
import { once } from './once.ts';
import { siteSettings } from './site.ts';

/** Every exam's blueprint, with the site's marking rules filled in, by title. */
export const blueprints = once(async (): Promise<readonly Blueprint[]> => {
  const { marking } = await siteSettings();
  const entries = await getCollection('exams');
  return entries
    .map(({ id, data }) => blueprintOf(id, data, marking))
    .sort((a, b) => a.title.localeCompare(b.title, 'zh-CN'));
});
