import { z } from 'astro/zod';
import { citation, day, entryId, words } from './shared.ts';

/** `content/checklists/<industry>.yaml`: what an inspector looks at in one industry, line by line. */
export const checklistSchema = z.strictObject({
  /** The industry, as 工贸 or 危险化学品. */
  title: words,
  order: z.number().int().positive(),
  /** The day a person last held the lines against the regulations. */
  reviewed: day,
  lines: z
    .array(
      z.strictObject({
        id: entryId,
        /** The heading it stands under, as 通风与瓦斯; lines of one heading stand together. */
        area: words,
        /** Where or what to look at. */
        look: words,
        /** What is wrong when it is found so. */
        wrong: words,
        /** `major` only where a standard says that it is 重大事故隐患. */
        severity: z.enum(['general', 'major'], { error: 'severity' }),
        /** What the inspector has the unit do. */
        act: words,
        cites: z.array(citation).min(1),
      }),
    )
    .min(1),
});

export type Checklist = z.infer<typeof checklistSchema>;
