import { z } from 'astro/zod';
import { clockTime, day, lessonId, words } from './shared.ts';

/** `content/plan/<year>.yaml`: the year's sessions, exams, and pauses for holidays. */
export const planSchema = z.strictObject({
  year: z.number().int().min(2020).max(2100),
  from: day,
  to: day,
  pauses: z.array(z.strictObject({ from: day, to: day, reason: words })),
  sessions: z
    .array(
      z.strictObject({
        date: day,
        /** lead: the new lesson; drill: its second half, review and practice. */
        kind: z.enum(['lead', 'drill']),
        lesson: lessonId,
        /** A post, never a name: the page is public. */
        leader: words,
        place: words,
        time: clockTime,
      }),
    )
    .min(1),
  exams: z.array(z.strictObject({ exam: words, date: day, time: clockTime, place: words })),
});

export type PlanFile = z.infer<typeof planSchema>;
