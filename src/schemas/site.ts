import { z } from 'astro/zod';
import { markingScheme } from './marking.ts';
import { words } from './shared.ts';

/** `content/site.yaml`: what the bureau sets once. */
export const siteSchema = z.strictObject({
  bureau: words,
  shortName: words,
  /** ISO weekdays, 1 is Monday. */
  studyWeekdays: z.array(z.number().int().min(1).max(7)).min(1),
  peoplePerDraw: z.number().int().min(1).max(50),
  /** How many items a lesson quiz draws. */
  quizItems: z.number().int().min(1).max(50),
  /**
   * Where the site is found, as `http://10.1.2.3:8080`: a feed's links must be absolute, and a site made of files
   * does not know its host. Without it there is no feed.
   */
  address: words.optional(),
  timeZone: z.literal('Asia/Shanghai'),
  marking: markingScheme,
});

export type Site = z.infer<typeof siteSchema>;
