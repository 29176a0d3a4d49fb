import { z } from 'astro/zod';

/** A marking rule with its parameters, as blueprints and the site's defaults write it. */
export const markingRule = z.discriminatedUnion('id', [
  z.strictObject({ id: z.literal('exact') }),
  z.strictObject({ id: z.literal('fewer-half'), each: z.number().positive() }),
  z.strictObject({ id: z.literal('flat-partial'), share: z.number().gt(0).lt(1) }),
  z.strictObject({ id: z.literal('per-blank') }),
  z.strictObject({ id: z.literal('points') }),
]);

/** One rule for each type; a case is marked by the rules of its sub-items. */
export const markingScheme = z.strictObject({
  single: markingRule,
  multiple: markingRule,
  judgement: markingRule,
  blank: markingRule,
  short: markingRule,
  ordering: markingRule,
});
