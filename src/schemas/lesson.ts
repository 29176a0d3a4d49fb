import { z } from 'astro/zod';
import { audience, day, words } from './shared.ts';

/** The front matter of `content/lessons/<handbook>/<slug>.mdx`. */
export const lessonSchema = z.strictObject({
  title: words,
  /** One sentence: which problem this lesson solves. */
  summary: words,
  /** The lesson's number in its handbook. */
  order: z.number().int().positive(),
  audience: z.array(audience).min(1),
  /** Reading time. */
  minutes: z.number().int().min(1).max(120),
  /** What a person can do afterwards. */
  objectives: z.array(words).min(1).max(6),
  /** The day somebody last held the text against the regulations it cites. */
  reviewed: day,
});

export type LessonFacts = z.infer<typeof lessonSchema>;
