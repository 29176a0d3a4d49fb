import { z } from 'astro/zod';
import { isDay } from '../domain/shared/day.ts';

/** Text that is there: at least one character once trimmed. */
export const words = z.string().trim().min(1);

/**
 * A calendar day, `2026-11-22`. The content check reads an unquoted day as text, Astro's loader reads it
 * as a date: both end up as the same text.
 */
export const day = z
  .union([z.string(), z.date().transform((date) => date.toISOString().slice(0, 10))], { error: 'day' })
  .refine((text) => isDay(text), { error: 'day' });

/** `HH:MM`, as on a wall clock. */
export const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'clock-time' });

/** `regulation:article`, the article in Arabic digits, `-1` for 之一. */
export const citation = z.string().regex(/^[a-z][a-z0-9-]*:[1-9]\d*(-[1-9]\d*)?$/, { error: 'citation' });

/** `handbook/slug`, as in the file names under `content/lessons`. */
export const lessonId = z.string().regex(/^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/, { error: 'lesson-id' });

/** An item's id: words of lower-case letters and digits joined by dashes. */
export const itemId = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/, { error: 'item-id' });

/** The id of a line, a post, a term, a section: lower-case letters, digits and dashes. */
export const entryId = z.string().regex(/^[a-z][a-z0-9-]*$/, { error: 'entry-id' });

export const audience = z.enum(['staff', 'enforcement', 'trainee', 'party', 'public']);

/** What one item is worth. */
export const points = z.number().positive().max(100);
