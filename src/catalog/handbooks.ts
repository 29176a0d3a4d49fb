import { getCollection } from 'astro:content';
import type { Handbook } from '../schemas/handbook.ts';
import { once } from './once.ts';

export interface HandbookView extends Handbook {
  readonly id: string;
}

/** The handbooks in their order. */
export const handbookViews = once(async (): Promise<readonly HandbookView[]> => {
  const entries = await getCollection('handbooks');
  return entries.map(({ id, data }) => ({ id, ...data })).sort((a, b) => a.order - b.order);
});
