import { z } from 'astro/zod';
import { day, words } from './shared.ts';

const articleNumber = z.string().regex(/^[1-9]\d*(-[1-9]\d*)?$/, { error: 'article-number' });

/** `content/regulations/<id>.yaml`: the registry entry of one regulation in its edition in force. */
export const regulationSchema = z.strictObject({
  /** Full official title. */
  title: words,
  /** The name people use, shown on citation chips. */
  short: words,
  /** Other ways people abbreviate it, for search; no two regulations share one. */
  aliases: z.array(words),
  kind: z.enum(['法律', '行政法规', '部门规章', '司法解释', '规范性文件', '标准', '政策文件']),
  issuer: words,
  number: words,
  /** Short name of the edition, as 2021年修正. */
  edition: words,
  /** The day this edition took effect. */
  effective: day,
  status: z.enum(['in-force', 'repealed', 'not-yet']),
  /** How many articles the whole text has, inserted ones (之一) left out. */
  articles: z.number().int().positive(),
  /** Articles such as 第一百三十四条之一, written `134-1`. */
  insertedArticles: z.array(articleNumber).optional(),
  /** For a text that is here only in part: the articles that may be cited, single or `from-to`. */
  available: z.array(z.string().regex(/^[1-9]\d*(-[1-9]\d*)?$/, { error: 'article-range' })).optional(),
  chapters: z.array(
    z.strictObject({ title: words, from: z.number().int().positive(), to: z.number().int().positive() }),
  ),
  /** Articles whose number changed with this edition: old number → new number. */
  renumbered: z.array(z.strictObject({ from: articleNumber, to: articleNumber, note: words.optional() })),
  /** Article → one line in our own words; every cited article has one. */
  gists: z.record(articleNumber, words),
});

export type Regulation = z.infer<typeof regulationSchema>;

/** Every name a regulation goes by: its title, its short one, others. */
export const namesOf = ({ title, short, aliases }: Regulation): readonly string[] => [title, short, ...aliases];
