import { z } from 'astro/zod';
import { citation, entryId, words } from './shared.ts';

/** `content/glossary.yaml`: terms of the trade, and this platform's own words. */
export const glossarySchema = z.strictObject({
  terms: z.array(
    z.strictObject({
      id: entryId,
      term: words,
      aliases: z.array(words).optional(),
      english: words,
      definition: words,
      cites: z.array(citation).optional(),
    }),
  ),
  platform: z.array(z.strictObject({ term: words, english: words, definition: words })),
});

export type Glossary = z.infer<typeof glossarySchema>;
