import { z } from 'astro/zod';
import { audience, citation, day, itemId, words } from './shared.ts';

const optionId = z.string().regex(/^[A-H]$/, { error: 'option-id' });
const option = z.strictObject({ id: optionId, text: words });

const facts = {
  /** Given by hand, never changed, unique in the whole bank. */
  id: itemId,
  /** Goes up when the key or the meaning changes; typing errors leave it. */
  revision: z.number().int().positive(),
  topic: words,
  difficulty: z.union([z.literal(1), z.literal(2), z.literal(3)], { error: 'difficulty' }),
  cites: z.array(citation).min(1),
  audience: z.array(audience).min(1).optional(),
  /** The item this one words differently; a paper never holds both. */
  variantOf: itemId.optional(),
  /** True where the item asks for a decision in a scene. */
  scene: z.boolean().optional(),
  /** Overrides the file's `reviewed`. */
  reviewed: day.optional(),
};
const asked = { ...facts, stem: words, rationale: words };

const single = z.strictObject({
  ...asked,
  type: z.literal('single'),
  options: z.array(option).min(3).max(6),
  key: optionId,
});
const multiple = z.strictObject({
  ...asked,
  type: z.literal('multiple'),
  options: z.array(option).min(4).max(8),
  key: z.array(optionId).min(2),
});
const judgement = z.strictObject({ ...asked, type: z.literal('judgement'), key: z.boolean() });
const blank = z.strictObject({ ...asked, type: z.literal('blank'), key: z.array(z.array(words).min(1)).min(1) });
const short = z.strictObject({
  ...asked,
  type: z.literal('short'),
  points: z
    .array(z.strictObject({ id: z.string().regex(/^[a-z]$/, { error: 'point-id' }), text: words }))
    .min(2)
    .max(8),
});
const ordering = z.strictObject({
  ...asked,
  type: z.literal('ordering'),
  options: z.array(option).min(3).max(8),
  key: z.array(optionId).min(3),
});

export const plainItemSchema = z.discriminatedUnion('type', [single, multiple, judgement, blank, short, ordering]);

// Under a case the topic is the case's own.
const under = { topic: words.optional() };
const subItem = z.discriminatedUnion('type', [
  single.extend(under),
  multiple.extend(under),
  judgement.extend(under),
  blank.extend(under),
  short.extend(under),
]);

const caseItem = z.strictObject({
  ...facts,
  type: z.literal('case'),
  title: words,
  stimulus: words,
  items: z.array(subItem).min(2).max(6),
});

export const itemSchema = z.discriminatedUnion('type', [single, multiple, judgement, blank, short, ordering, caseItem]);

/** `content/items/<handbook>/<slug>.yaml`: the items that examine the lesson of the same name. */
export const itemFileSchema = z.strictObject({
  /** The day somebody last held these items against the regulations they cite. */
  reviewed: day,
  items: z.array(itemSchema).min(1),
});

export type WrittenItem = z.infer<typeof itemSchema>;
export type WrittenPlainItem = z.infer<typeof plainItemSchema> | z.infer<typeof subItem>;
export type ItemFile = z.infer<typeof itemFileSchema>;
