import { z } from 'astro/zod';
import { citation, entryId, words } from './shared.ts';

/** `content/duties/<unit-kind>.yaml`: who answers for what in one kind of unit. */
export const dutyListSchema = z.strictObject({
  title: words,
  /** Invented as an example, and marked so on screen. */
  sample: z.boolean(),
  posts: z
    .array(
      z.strictObject({
        id: entryId,
        /** A post, never a name: the page is public. */
        post: words,
        duties: z.array(z.strictObject({ text: words, cites: z.array(citation).min(1) })).min(1),
      }),
    )
    .min(1),
});

export type DutyList = z.infer<typeof dutyListSchema>;
