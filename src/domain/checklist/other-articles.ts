import { parseCitation } from '../citation/citation.ts';
import type { CitationId } from '../item/item.ts';
import { seedOf } from '../shared/rng.ts';
import { type ChecklistLine, isStandard, type LineArticles, type LineList } from './checklist-line.ts';

/** What is known of all lists together, worked out once for all their items. */
export interface LineSurvey {
  readonly articles: LineArticles;
  /** For each article, those that stand beside it under some line. */
  readonly together: ReadonlyMap<CitationId, ReadonlySet<CitationId>>;
  /** For each pair of signs, the share of the lines that have it. */
  readonly pairs: ReadonlyMap<string, number>;
}

/** Surveys the lists; `articles` must hold every article they cite. */
export function surveyLines(lists: readonly LineList[], articles: LineArticles): LineSurvey {
  const together = new Map<CitationId, Set<CitationId>>();
  const pairs = new Map<string, number>();
  const lines = lists.flatMap((list) => list.lines);
  for (const line of lines) {
    for (const cite of line.cites) together.set(cite, new Set([...(together.get(cite) ?? []), ...line.cites]));
    for (const pair of pairsOf(wordsOf(line))) pairs.set(pair, (pairs.get(pair) ?? 0) + 1 / lines.length);
  }
  return { articles, together, pairs };
}

/**
 * Articles that a person may take for `own`, one that the line stands on, most plausible first: of the same
 * regulation and the same industry, then of the same regulation, then of the same industry; by lot from the
 * line's id among equals.
 *
 * Left out is what may be right as well: an article that stands beside one of the line's own under any
 * line, one that shares an uncommon word with the line, one that lays down a duty so broad that most lines
 * fall under it, and what says no duty but the penalty for it.
 */
export function otherArticles(
  list: LineList,
  line: ChecklistLine,
  own: CitationId,
  survey: LineSurvey,
): readonly CitationId[] {
  const regulation = regulationOf(own);
  const nearby = new Set(list.lines.flatMap(({ cites }) => cites));
  const farness = (cite: CitationId) => (regulationOf(cite) === regulation ? 0 : 2) + (nearby.has(cite) ? 0 : 1);
  const lot = (cite: CitationId) => seedOf(`${line.id}|${cite}`);
  return [...survey.articles.keys()]
    .filter((cite) => farness(cite) < 3 && !mayBeRight(cite, line, survey))
    .sort((a, b) => farness(a) - farness(b) || lot(a) - lot(b));
}

/** A pair of signs in fewer lines than this share of them says what a line is about. */
const UNCOMMON = 0.04;
const PENALTY = /罚|警告|拘役|撤职/;
const BROAD = /隐患|条件|职责|责任|遵守|规程|体系|制度|适用/;

function mayBeRight(cite: CitationId, line: ChecklistLine, { articles, together, pairs }: LineSurvey): boolean {
  if (line.cites.some((own) => own === cite || together.get(own)?.has(cite))) return true;
  const gist = articles.get(cite)?.gist ?? '';
  // A standard's article names what it covers, and every gist of one says 隐患.
  if (PENALTY.test(gist) || (BROAD.test(gist) && !isStandard(cite))) return true;
  const own = pairsOf(wordsOf(line));
  return pairsOf(gist).some((pair) => own.includes(pair) && (pairs.get(pair) ?? 0) < UNCOMMON);
}

function wordsOf({ look, wrong, act }: ChecklistLine): string {
  return `${look} ${wrong} ${act}`;
}

/** Chinese is written without spaces: two signs in a row are the nearest thing to a word. */
function pairsOf(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/(?=(\p{Script=Han}{2}))/gu)].map(([, pair = '']) => pair))];
}

function regulationOf(cite: CitationId): string | undefined {
  return parseCitation(cite)?.regulation;
}
