import { z } from 'astro/zod';
import { citation, day, words } from './shared.ts';

/**
 * `content/figures/<id>.yaml`: what a figure says to those who do not see it. The drawing is the `.svg` of
 * the same name.
 */
export const figureSchema = z.strictObject({
  title: words,
  /** One sentence in place of the picture. */
  alt: words,
  /** All that the drawing says, in its order. */
  text: z.array(words).min(1),
  cites: z.array(citation).min(1),
  reviewed: day,
});

export type Figure = z.infer<typeof figureSchema>;
