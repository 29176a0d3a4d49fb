import { articleLabel } from '../domain/citation/article-label.ts';
import type { Content } from './content.ts';
import type { LessonBody } from './lesson-body.ts';
import type { Regulation } from './regulation.ts';

/** Something written that was last reviewed before the edition it cites took effect. */
export interface Stale {
  readonly file: string;
  /** The item's id; empty for a lesson, a bulletin and a list of duties. */
  readonly item: string;
  readonly reviewed: string;
  readonly regulation: string;
  readonly edition: string;
  readonly effective: string;
  readonly articles: readonly string[];
  /** Old number → new number, of the cited articles that moved with this edition. */
  readonly moved: readonly { readonly from: string; readonly to: string }[];
}

/** Lists what has to be read again because the law moved on, in order of file. */
export function staleContent(content: Content): Stale[] {
  const registry = new Map(content.regulations.map(({ id, value }) => [id, value]));
  return [...reviewedContent(content)].flatMap(({ file, item = '', reviewed, citations }) =>
    [...byRegulation(citations)].flatMap(([id, articles]): Stale[] => {
      const regulation = registry.get(id);
      if (!regulation || reviewed >= regulation.effective) return [];
      const { short, edition, effective } = regulation;
      const moved = movedAmong(regulation, articles);
      return [{ file, item, reviewed, regulation: short, edition, effective, articles, moved }];
    }),
  );
}

/** What somebody holds against the law and writes the day of. */
interface Reviewed {
  readonly file: string;
  readonly item?: string;
  readonly reviewed: string;
  readonly citations: readonly string[];
}

function* reviewedContent(content: Content): Generator<Reviewed> {
  for (const { file, value } of content.lessons) {
    yield { file, reviewed: value.facts.reviewed, citations: citesIn(value.body) };
  }
  for (const { file, value } of content.items) {
    for (const item of value.items) {
      const under = item.type === 'case' ? item.items.flatMap((sub) => sub.cites) : [];
      const reviewed = item.reviewed ?? value.reviewed;
      yield { file, item: item.id, reviewed, citations: [...item.cites, ...under] };
    }
  }
  for (const { file, value } of content.bulletin) {
    yield { file, reviewed: value.facts.reviewed, citations: citesIn(value.body) };
  }
  for (const { file, value } of content.figures) {
    yield { file, reviewed: value.reviewed, citations: value.cites };
  }
  for (const { file, value } of content.duties) {
    const posts = [...(value.shared ?? []), ...value.units.flatMap((unit) => unit.posts)];
    const duties = posts.flatMap((post) => post.duties);
    yield { file, reviewed: value.reviewed, citations: duties.flatMap(({ cites }) => cites) };
  }
}

function citesIn({ components }: LessonBody): string[] {
  return components
    .filter(({ name }) => name === 'Cite')
    .map(({ attributes }) => `${attributes['law']}:${attributes['article']}`);
}

function byRegulation(citations: readonly string[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const citation of new Set(citations)) {
    const [id = '', article = ''] = citation.split(':');
    found.set(id, [...(found.get(id) ?? []), article]);
  }
  return found;
}

// The citation may still carry the old number or already the new one: both are worth a look.
function movedAmong(regulation: Regulation, articles: readonly string[]): Stale['moved'] {
  return regulation.renumbered
    .filter(({ from, to }) => articles.includes(from) || articles.includes(to))
    .map(({ from, to }) => ({ from, to }));
}

/** The list as text, one thing a line. */
export function formatStale(stale: readonly Stale[]): string {
  return stale.map(staleLine).join('\n');
}

function staleLine({ file, item, reviewed, regulation, edition, effective, articles, moved }: Stale): string {
  const where = item ? `${file} → ${item}` : file;
  const changes = moved.map(({ from, to }) => `旧版${articleLabel(from)}现为${articleLabel(to)}`).join('，');
  const cited = `引用${articles.map(articleLabel).join('、')}${changes ? `（${changes}）` : ''}`;
  return `${where}：${reviewed}核对过，《${regulation}》${edition}自${effective}起施行；${cited}。对照新版重读，再改 reviewed。`;
}
