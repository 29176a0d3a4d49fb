import { z } from 'astro/zod';
import { words } from './shared.ts';

/** The front matter of `content/bulletin/<column>/<date>.mdx`; the file's name is the day it came out. */
export const bulletinSchema = z.strictObject({
  title: words,
  summary: words,
  /** Invented as an example, and marked so on screen. */
  sample: z.boolean(),
});

export type BulletinFacts = z.infer<typeof bulletinSchema>;
