import { getCollection } from 'astro:content';
import type { DutyList, DutyPost } from '../schemas/duty.ts';
import type { SearchDocument } from '../search/search-document.ts';
import { once } from './once.ts';

export interface DutyView extends DutyList {
  readonly id: string;
  /** How many posts and duties are written down, the shared ones counted once. */
  readonly counts: { readonly posts: number; readonly duties: number };
}

/** The lists of duties in their order. */
export const dutyViews = once(async (): Promise<readonly DutyView[]> => {
  const entries = await getCollection('duties');
  return entries.map(({ id, data }) => ({ ...data, id, counts: countsOf(data) })).sort((a, b) => a.order - b.order);
});

function countsOf({ shared = [], units }: DutyList): DutyView['counts'] {
  const posts: readonly DutyPost[] = [...shared, ...units.flatMap((unit) => unit.posts)];
  return { posts: posts.length, duties: posts.reduce((sum, post) => sum + post.duties.length, 0) };
}

/** The path of a list's page, at a unit where one is named; without language and folder. */
export const dutyPath = (id: string, unit?: string): string => `/duties/${id}/${unit === undefined ? '' : `#${unit}`}`;

/** What the search finds of the duties: one document a unit. */
export async function dutyDocuments(): Promise<SearchDocument[]> {
  return (await dutyViews()).flatMap(({ id, title, units }) =>
    units.map(({ id: unit, name, about, posts }) => ({
      id: `duty:${id}:${unit}`,
      type: 'duty' as const,
      title: name,
      under: title,
      text: [about, ...posts.flatMap(({ post, duties }) => [post, ...duties.map(({ text }) => text)])].join('。'),
      path: dutyPath(id, unit),
    })),
  );
}
