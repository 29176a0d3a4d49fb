import { z } from 'astro/zod';
import { citation, entryId, words } from './shared.ts';

/** `content/glossary.yaml`: terms of the trade, and this platform's own words. */
export const glossarySchema = z.strictObject({
  terms: z.array(
    z.strictObject({
      id: entryId,
      term: words,
      /** Other names for the same; a lesson that uses one uses the term. */
      aliases: z.array(words).optional(),
      /** What is taken for it and is not written: lessons, items, checklists and gists that have it are at fault. */
      avoid: z.array(words).optional(),
      /** Longer words in which it is not this term, as 部门主要负责人: no link there. */
      notIn: z.array(words).optional(),
      english: words,
      definition: words,
      cites: z.array(citation).optional(),
    }),
  ),
  platform: z.array(z.strictObject({ term: words, english: words, definition: words })),
});

export type Glossary = z.infer<typeof glossarySchema>;
