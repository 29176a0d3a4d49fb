import { z } from 'astro/zod';
import { day, words } from './shared.ts';

/** The columns of 《安全365》 in the order they are shown: folders below `content/bulletin`. */
export const BULLETIN_COLUMNS = ['weekly', 'in-progress', 'on-site'] as const;

export type BulletinColumn = (typeof BULLETIN_COLUMNS)[number];

/** The front matter of `content/bulletin/<column>/<date>.mdx`; the file's name is the day it came out. */
export const bulletinSchema = z.strictObject({
  title: words,
  summary: words,
  /** Invented as an example, and marked so on screen. */
  sample: z.boolean(),
  /** The day somebody last held the text against the regulations it cites. */
  reviewed: day,
  /** A film beside the text: a file of this site, or a page elsewhere. One of the two. */
  video: z
    .strictObject({
      /** Its name below `public/videos`. */
      file: words.optional(),
      /** Its address elsewhere: shown as a link, never played in the page. */
      url: words.optional(),
      title: words,
      /** How long it runs. */
      minutes: z.number().int().min(1).max(240),
    })
    .optional(),
});

export type BulletinFacts = z.infer<typeof bulletinSchema>;
export type BulletinVideo = NonNullable<BulletinFacts['video']>;

/** Whether a folder's name is a column's. */
export function isBulletinColumn(name: string): name is BulletinColumn {
  return BULLETIN_COLUMNS.some((column) => column === name);
}
