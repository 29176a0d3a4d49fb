import { z } from 'astro/zod';
import { citation, day, entryId, words } from './shared.ts';

const post = z.strictObject({
  id: entryId,
  /** A post, never a name: the page is public. */
  post: words,
  duties: z.array(z.strictObject({ text: words, cites: z.array(citation).min(1) })).min(1),
});

/** `content/duties/<unit-kind>.yaml`: who answers for what in the units of one kind. */
export const dutyListSchema = z.strictObject({
  title: words,
  order: z.number().int().positive(),
  summary: words,
  /** Invented as an example, and marked so on screen and on paper. */
  sample: z.boolean(),
  /** The day somebody last held the duties against the articles they cite. */
  reviewed: day,
  /** Posts that every unit of the file has, with the same duties. */
  shared: z.array(post).min(1).optional(),
  units: z
    .array(
      z.strictObject({
        id: entryId,
        name: words,
        /** What the unit is about, in a few words: the list shows it and searches it. */
        about: words,
        posts: z.array(post).min(1),
      }),
    )
    .min(1),
});

export type DutyList = z.infer<typeof dutyListSchema>;
export type DutyPost = z.infer<typeof post>;
