import { getCollection } from 'astro:content';
import type { Checklist } from '../schemas/checklist.ts';
import { once } from './once.ts';

/** A checklist as it is written, with the id that its file name gives. */
export interface WrittenChecklist extends Checklist {
  readonly id: string;
}

/** Every checklist in the order of its industries. */
export const writtenChecklists = once(async (): Promise<readonly WrittenChecklist[]> => {
  const entries = await getCollection('checklists');
  return entries.map(({ id, data }) => ({ ...data, id })).sort((a, b) => a.order - b.order);
});

/** The path of a checklist's page, without language and folder; with a line's id, at that line. */
export const checklistPath = (id: string, line = ''): string => `/checklists/${id}/${line && `#${line}`}`;
