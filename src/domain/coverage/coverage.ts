import { expandAvailable } from '../citation/citation.ts';
import { compareArticles } from '../citation/compare-articles.ts';
import type { ArticleUse } from './article-uses.ts';

/** What the registry says of a regulation's articles. */
export interface CoveredText {
  /** How many articles the whole text has, inserted ones left out. */
  readonly articles: number;
  /** Articles such as `134-1`. */
  readonly insertedArticles?: readonly string[] | undefined;
  /** Where only a part of the text is at hand: its articles, single or `from-to`. */
  readonly available?: readonly string[] | undefined;
  readonly chapters: readonly { readonly title: string; readonly from: number; readonly to: number }[];
}

/** Whether lessons explain an article and items ask it. */
export type Standing = 'both' | 'taught' | 'examined' | 'none';

export interface ArticleCoverage extends ArticleUse {
  readonly article: string;
  readonly standing: Standing;
}

export interface ChapterCoverage {
  /** `undefined` for articles that stand in no chapter. */
  readonly title: string | undefined;
  /** By number. */
  readonly articles: readonly ArticleCoverage[];
}

/** How many articles: there are, lessons cite, items cite, both cite, neither cites, checklists cite. */
export interface CoverageTotals {
  readonly articles: number;
  readonly taught: number;
  readonly examined: number;
  readonly both: number;
  readonly none: number;
  readonly listed: number;
}

export interface RegulationCoverage {
  readonly chapters: readonly ChapterCoverage[];
  readonly totals: CoverageTotals;
}

/** Articles that follow each other, as `3` to `3` or `5` to `9`. */
export interface ArticleRun {
  readonly from: string;
  readonly to: string;
}

/** The standing of every article at hand, by chapter. `uses` that name no article at hand are left out. */
export function coverageOf(text: CoveredText, uses: ReadonlyMap<string, ArticleUse>): RegulationCoverage {
  const chapters: { title: string | undefined; articles: ArticleCoverage[] }[] = [];
  for (const article of articlesAtHand(text)) {
    const number = Number.parseInt(article, 10);
    const title = text.chapters.find(({ from, to }) => from <= number && number <= to)?.title;
    let chapter = chapters.at(-1);
    if (chapter === undefined || chapter.title !== title) {
      chapter = { title, articles: [] };
      chapters.push(chapter);
    }
    const { lessons = 0, items = 0, lines = 0 } = uses.get(article) ?? {};
    chapter.articles.push({ article, lessons, items, lines, standing: standingOf(lessons, items) });
  }
  return { chapters, totals: totalsOf(chapters.flatMap(({ articles }) => articles)) };
}

/** The sum of the totals of several regulations. */
export function sumTotals(all: readonly CoverageTotals[]): CoverageTotals {
  const sum = (of: (totals: CoverageTotals) => number) => all.reduce((total, totals) => total + of(totals), 0);
  return {
    articles: sum(({ articles }) => articles),
    taught: sum(({ taught }) => taught),
    examined: sum(({ examined }) => examined),
    both: sum(({ both }) => both),
    none: sum(({ none }) => none),
    listed: sum(({ listed }) => listed),
  };
}

/** The part of the articles that a lesson or an item cites, from 0 to 1; 0 where there are no articles. */
export function shareOf({ articles, none }: CoverageTotals): number {
  return articles === 0 ? 0 : (articles - none) / articles;
}

/** The articles of a chapter that neither a lesson nor an item cites, those that follow each other as one run. */
export function untaughtRuns({ articles }: ChapterCoverage): readonly ArticleRun[] {
  const runs: { from: string; to: string }[] = [];
  let open = false;
  for (const { article, standing } of articles) {
    const last = runs.at(-1);
    if (standing !== 'none') open = false;
    else if (open && last) last.to = article;
    else {
      runs.push({ from: article, to: article });
      open = true;
    }
  }
  return runs;
}

function articlesAtHand({ articles, insertedArticles = [], available }: CoveredText): readonly string[] {
  const numbered = available ? expandAvailable(available) : Array.from({ length: articles }, (_, i) => String(i + 1));
  return [...new Set([...numbered, ...insertedArticles])].sort(compareArticles);
}

function standingOf(lessons: number, items: number): Standing {
  if (lessons > 0) return items > 0 ? 'both' : 'taught';
  return items > 0 ? 'examined' : 'none';
}

function totalsOf(articles: readonly ArticleCoverage[]): CoverageTotals {
  const count = (is: (article: ArticleCoverage) => boolean) => articles.filter(is).length;
  return {
    articles: articles.length,
    taught: count(({ lessons }) => lessons > 0),
    examined: count(({ items }) => items > 0),
    both: count(({ standing }) => standing === 'both'),
    none: count(({ standing }) => standing === 'none'),
    listed: count(({ lines }) => lines > 0),
  };
}
