import { getCollection } from 'astro:content';
import type { Blueprint, BlueprintSection } from '../domain/paper/blueprint.ts';
import type { Exam } from '../schemas/exam.ts';
import { once } from './once.ts';
import { siteSettings } from './site.ts';

/** Every exam's blueprint, with the site's marking rules filled in, by title. */
export const blueprints = once(async (): Promise<readonly Blueprint[]> => {
  const { marking } = await siteSettings();
  const entries = await getCollection('exams');
  return entries
    .map(({ id, data }): Blueprint => {
      const { code, title, summary, integrity, source, sample, minutes, passMark, stages } = data;
      const own = { id, code, title, summary, integrity, source, sample, minutes, passMark, marking };
      return { ...own, ...(stages ? { stages } : {}), sections: data.sections.map(toSection) };
    })
    .sort((a, b) => a.title.localeCompare(b.title, 'zh-CN'));
});

/** A section of an exam in stages bears its stage in its title, so that every list of sections reads alone. */
function toSection({ marking, from, quotas, stage, ...facts }: Exam['sections'][number]): BlueprintSection {
  return {
    ...facts,
    title: stage === undefined ? facts.title : `${stage}　${facts.title}`,
    ...(marking ? { marking } : {}),
    ...(quotas ? { quotas } : {}),
    ...(from ? { from: definedOnly(from) } : {}),
  };
}

function definedOnly({ handbooks, lessons, topics }: NonNullable<Exam['sections'][number]['from']>) {
  return { ...(handbooks ? { handbooks } : {}), ...(lessons ? { lessons } : {}), ...(topics ? { topics } : {}) };
}
