import { getEntry } from 'astro:content';
import type { Glossary } from '../schemas/glossary.ts';
import { once } from './once.ts';

/** The glossary; the content check has made sure the file is there. */
export const glossary = once(async (): Promise<Glossary> => {
  const entry = await getEntry('glossary', 'glossary');
  if (!entry) throw new Error('invariant glossary: content/glossary.yaml was not loaded');
  return entry.data;
});
