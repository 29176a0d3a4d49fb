import { articleLabel } from '../domain/citation/article-label.ts';
import type { Content } from './content.ts';
import type { Regulation } from './regulation.ts';

/** A lesson or an item last reviewed before the edition it cites took effect. */
export interface Stale {
  readonly file: string;
  /** The item's id; empty for a lesson. */
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
  const stale: Stale[] = [];
  const look = (file: string, item: string, reviewed: string, citations: readonly string[]) => {
    for (const [id, articles] of byRegulation(citations)) {
      const regulation = registry.get(id);
      if (!regulation || reviewed >= regulation.effective) continue;
      const { short, edition, effective } = regulation;
      stale.push({
        file,
        item,
        reviewed,
        regulation: short,
        edition,
        effective,
        articles,
        moved: movedAmong(regulation, articles),
      });
    }
  };
  for (const { file, value } of content.lessons) {
    const cites = value.body.components.filter(({ name }) => name === 'Cite');
    look(
      file,
      '',
      value.facts.reviewed,
      cites.map(({ attributes }) => `${attributes['law']}:${attributes['article']}`),
    );
  }
  for (const { file, value } of content.items) {
    for (const item of value.items) {
      const under = item.type === 'case' ? item.items.flatMap((sub) => sub.cites) : [];
      look(file, item.id, item.reviewed ?? value.reviewed, [...item.cites, ...under]);
    }
  }
  return stale;
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
