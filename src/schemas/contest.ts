import { z } from 'astro/zod';
import { day, entryId, lessonId, points, words } from './shared.ts';

const round = z.strictObject({
  id: entryId,
  kind: z.enum(['must', 'buzzer', 'risk', 'audience', 'tie']),
  title: words,
  /** For each team in `must` and `risk`, in all in `buzzer` and `audience`; a `tie` goes on until it is broken. */
  questions: z.number().int().min(1).max(50),
  values: z.array(points).min(1).max(5),
  wrong: z.union([z.literal('value'), z.number().min(0).max(100)], { error: 'wrong-points' }),
  foul: z.number().min(0).max(100),
  seconds: z.number().int().min(5).max(600),
});

/** `content/contests/<id>.yaml`: the rules of a contest. Teams, speakers and judges join on the day. */
export const contestSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('quiz'),
    title: words,
    summary: words,
    /** Where the questions come from: every item of these handbooks and lessons that can be asked aloud. */
    from: z.strictObject({
      handbooks: z.array(words).min(1).optional(),
      lessons: z.array(lessonId).min(1).optional(),
    }),
    startScore: z.number().min(0).max(1000),
    /** How many places have a prize. */
    prizes: z.number().int().min(1).max(10),
    rounds: z.array(round).min(1),
  }),
  z.strictObject({
    kind: z.literal('speech'),
    title: words,
    summary: words,
    /** The most a judge may give. */
    fullMark: z.number().positive().max(100),
    judges: z.number().int().min(1).max(15),
  }),
  z.strictObject({
    kind: z.literal('online'),
    title: words,
    summary: words,
    /** The exam whose papers are taken. */
    exam: entryId,
    from: day,
    to: day,
    papersPerDay: z.number().int().min(1).max(10),
    /** Points from which on a person takes part in the prize draw. */
    qualifyAt: z.number().positive(),
    /** How many prizes are drawn. */
    prizes: z.number().int().min(1).max(20),
  }),
]);

export type ContestFile = z.infer<typeof contestSchema>;
export type QuizContest = Extract<ContestFile, { kind: 'quiz' }>;
