import { defineCollection } from 'astro:content';
import { bulletinSchema } from './schemas/bulletin.ts';
import { checklistSchema } from './schemas/checklist.ts';
import { contestSchema } from './schemas/contest.ts';
import { dutyListSchema } from './schemas/duty.ts';
import { examSchema } from './schemas/exam.ts';
import { figureSchema } from './schemas/figure.ts';
import { glossarySchema } from './schemas/glossary.ts';
import { handbookSchema } from './schemas/handbook.ts';
import { itemFileSchema } from './schemas/item.ts';
import { lessonSchema } from './schemas/lesson.ts';
import { planSchema } from './schemas/plan.ts';
import { regulationSchema } from './schemas/regulation.ts';
import { siteSchema } from './schemas/site.ts';
import { tolerantGlob } from './schemas/tolerant-loader.ts';

export const collections = {
  regulations: defineCollection({
    loader: tolerantGlob({ base: './content/regulations', pattern: '*.yaml' }),
    schema: regulationSchema,
  }),
  handbooks: defineCollection({
    loader: tolerantGlob({ base: './content/handbooks', pattern: '*.yaml' }),
    schema: handbookSchema,
  }),
  lessons: defineCollection({
    loader: tolerantGlob({ base: './content/lessons', pattern: '*/*.mdx' }),
    schema: lessonSchema,
  }),
  items: defineCollection({
    loader: tolerantGlob({ base: './content/items', pattern: '*/*.yaml' }),
    schema: itemFileSchema,
  }),
  exams: defineCollection({ loader: tolerantGlob({ base: './content/exams', pattern: '*.yaml' }), schema: examSchema }),
  contests: defineCollection({
    loader: tolerantGlob({ base: './content/contests', pattern: '*.yaml' }),
    schema: contestSchema,
  }),
  checklists: defineCollection({
    loader: tolerantGlob({ base: './content/checklists', pattern: '*.yaml' }),
    schema: checklistSchema,
  }),
  duties: defineCollection({
    loader: tolerantGlob({ base: './content/duties', pattern: '*.yaml' }),
    schema: dutyListSchema,
  }),
  bulletin: defineCollection({
    loader: tolerantGlob({ base: './content/bulletin', pattern: '*/*.mdx' }),
    schema: bulletinSchema,
  }),
  plans: defineCollection({ loader: tolerantGlob({ base: './content/plan', pattern: '*.yaml' }), schema: planSchema }),
  site: defineCollection({ loader: tolerantGlob({ base: './content', pattern: 'site.yaml' }), schema: siteSchema }),
  figures: defineCollection({
    loader: tolerantGlob({ base: './content/figures', pattern: '*.yaml' }),
    schema: figureSchema,
  }),
  glossary: defineCollection({
    loader: tolerantGlob({ base: './content', pattern: 'glossary.yaml' }),
    schema: glossarySchema,
  }),
};
