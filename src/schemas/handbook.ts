import { z } from 'astro/zod';
import { audience, words } from './shared.ts';

/** `content/handbooks/<id>.yaml`: one of the handbooks lessons are gathered in. */
export const handbookSchema = z.strictObject({
  title: words,
  short: words,
  order: z.number().int().positive(),
  audience: z.array(audience).min(1),
  summary: words,
  /** Which cloth colour its cover has. */
  cloth: z.enum(['enforcement', 'supervision', 'public-safety', 'party-building']),
});

export type Handbook = z.infer<typeof handbookSchema>;
