import { splitLabel } from './split-label.ts';

export interface BasisPart {
  readonly law: string;
  readonly articles: readonly string[];
}

/** So many characters go on the foot's one line. */
const MOST = 42;

/**
 * What a slide stands on, by law in order of first use, as much of it as goes on one line; at least the
 * first article.
 */
export function basisParts(labels: readonly string[]): readonly BasisPart[] {
  const all = new Map<string, string[]>();
  for (const [law, article] of labels.map(splitLabel)) all.set(law, [...(all.get(law) ?? []), article]);
  const parts: { law: string; articles: string[] }[] = [];
  let room = MOST;
  for (const [law, articles] of all) {
    room -= law.length + 1;
    const fitting = articles.filter((article, i) => {
      room -= article.length + 1;
      return room >= 0 || (parts.length === 0 && i === 0);
    });
    if (fitting.length > 0) parts.push({ law, articles: fitting });
    if (fitting.length < articles.length) break;
  }
  return parts;
}
