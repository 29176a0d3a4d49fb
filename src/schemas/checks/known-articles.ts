import { articleLabel } from '../../domain/citation/article-label.ts';
import { expandAvailable, parseCitation } from '../../domain/citation/citation.ts';
import type { Content, Entry } from '../content.ts';
import { type Fault, shown } from '../fault.ts';
import type { Regulation } from '../regulation.ts';

/** Tells, for one citation, what keeps it from standing; nothing when it stands. */
export type CitationCheck = (citation: string) => Pick<Fault, 'problem' | 'fix'> | undefined;

/** Builds the check of citations against the registry: known, in force, article there, gist written. */
export function citationCheck(content: Content): CitationCheck {
  const registry = new Map(content.regulations.map((entry) => [entry.id, entry]));
  return (citation) => {
    const parsed = parseCitation(citation);
    if (!parsed) {
      const fix = '法规编号用小写字母、数字和短横线，条号用阿拉伯数字，“之一”写作 -1';
      return { problem: `${shown(citation)}不是“法规编号:条号”`, fix };
    }
    const { regulation: id, article } = parsed;
    const entry = registry.get(id);
    if (entry) return standing(entry, citation, article);
    if (content.unread.has(`content/regulations/${id}.yaml`)) return undefined;
    return {
      problem: `${shown(citation)}：没有登记过 ${id} 这部法规`,
      fix: '检查法规编号，或者在 content/regulations 里登记',
    };
  };
}

/** What keeps the citations of one list from standing, each at its place. */
export function citeFaults(citations: readonly string[], cites: CitationCheck, file: string, path: string): Fault[] {
  return citations.flatMap((citation, i): Fault[] => {
    const found = cites(citation);
    return found ? [{ file, path: `${path}[${i}]`, ...found }] : [];
  });
}

function standing({ value, file }: Entry<Regulation>, citation: string, article: string): ReturnType<CitationCheck> {
  if (value.status !== 'in-force') {
    const state = value.status === 'repealed' ? '已经废止' : '尚未施行';
    return { problem: `${shown(citation)}：《${value.short}》${state}`, fix: '改引现行有效的法规' };
  }
  const moved = value.renumbered.find((move) => move.from === article);
  const hint = moved ? `；旧版${articleLabel(article)}现在是${articleLabel(moved.to)}` : '';
  if (!hasArticle(value, article)) {
    return { problem: `${shown(citation)}：${absence(value, article)}`, fix: `查原文，改条号${hint}` };
  }
  if (value.gists[article] === undefined) {
    const fix = `${moved ? `查原文${hint}。条号没错的话，` : ''}在 ${file} 的 gists 里给 "${article}" 写一行`;
    return { problem: `${shown(citation)}：这一条还没有要旨`, fix };
  }
  return undefined;
}

function absence({ short, edition, articles, available }: Regulation, article: string): string {
  if (available && isWithin(articles, article)) {
    return `《${short}》只收了部分条文（${available.join('、')}），没有${articleLabel(article)}`;
  }
  return `《${short}》${edition}共${articles}条，没有${articleLabel(article)}`;
}

const isWithin = (articles: number, article: string): boolean =>
  /^\d+$/.test(article) && Number(article) >= 1 && Number(article) <= articles;

/** Whether the edition has this article and its text may be cited. */
export function hasArticle({ articles, insertedArticles, available }: Regulation, article: string): boolean {
  if (insertedArticles?.includes(article)) return true;
  if (!isWithin(articles, article)) return false;
  return available ? expandAvailable(available).includes(article) : true;
}
