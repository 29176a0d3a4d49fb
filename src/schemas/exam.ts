import { z } from 'astro/zod';
import { ITEM_TYPES } from '../domain/item/item.ts';
import { markingRule } from './marking.ts';
import { audience, entryId, lessonId, points, words } from './shared.ts';

const section = z.strictObject({
  id: entryId,
  title: words,
  /** Which of the exam's `stages` it belongs to. */
  stage: words.optional(),
  type: z.enum(ITEM_TYPES),
  count: z.number().int().positive(),
  pointsEach: points,
  marking: markingRule.optional(),
  from: z
    .strictObject({
      handbooks: z.array(words).min(1).optional(),
      lessons: z.array(lessonId).min(1).optional(),
      topics: z.array(words).min(1).optional(),
    })
    .optional(),
  quotas: z
    .array(
      z.discriminatedUnion('by', [
        z.strictObject({
          by: z.enum(['handbook', 'lesson', 'topic']),
          value: words,
          count: z.number().int().positive(),
        }),
        z.strictObject({
          by: z.literal('difficulty'),
          value: z.union([z.literal(1), z.literal(2), z.literal(3)], { error: 'difficulty' }),
          count: z.number().int().positive(),
        }),
      ]),
    )
    .optional(),
});

/** `content/exams/<id>.yaml`: the plan of a paper. */
export const examSchema = z.strictObject({
  title: words,
  /** Opens the paper code, so no two exams share it. Letters that read alike (I L O U) are left out. */
  code: z.string().regex(/^[0-9A-HJKMNP-TV-Z]{2,3}$/, { error: 'exam-code' }),
  summary: words,
  audience: z.array(audience).min(1),
  integrity: z.enum(['self-study', 'practice', 'sealed']),
  /** Where this form comes from: a notice, or the bureau itself. */
  source: words,
  sample: z.boolean(),
  minutes: z.number().int().min(1).max(300),
  passMark: z.number().positive(),
  stages: z.array(words).min(2).optional(),
  sections: z.array(section).min(1),
});

export type Exam = z.infer<typeof examSchema>;
