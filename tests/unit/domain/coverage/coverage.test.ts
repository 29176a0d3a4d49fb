import { describe, expect, it } from 'vitest';
import {
  type ArticleCoverage,
  type CoveredText,
  coverageOf,
  shareOf,
  sumTotals,
  untaughtRuns,
} from '../../../../src/domain/coverage/coverage.ts';

// A law of nine articles in two chapters, with one inserted after the third; article 6 stands in no chapter.
const LAW: CoveredText = {
  articles: 9,
  insertedArticles: ['3-1'],
  chapters: [
    { title: '总则', from: 1, to: 5 },
    { title: '附则', from: 7, to: 9 },
  ],
};
const USES = new Map([
  ['1', { lessons: 2, items: 3, lines: 0 }],
  ['2', { lessons: 1, items: 0, lines: 4 }],
  ['3-1', { lessons: 0, items: 5, lines: 0 }],
  ['7', { lessons: 0, items: 0, lines: 1 }],
  ['40', { lessons: 9, items: 9, lines: 9 }],
]);
const untouched = (article: string, lines = 0): ArticleCoverage => ({
  article,
  lessons: 0,
  items: 0,
  lines,
  standing: 'none',
});

describe('coverageOf', () => {
  it('tells of every article what teaches and what asks it, under its chapter', () => {
    expect(coverageOf(LAW, USES)).toEqual({
      chapters: [
        {
          title: '总则',
          articles: [
            { article: '1', lessons: 2, items: 3, lines: 0, standing: 'both' },
            { article: '2', lessons: 1, items: 0, lines: 4, standing: 'taught' },
            untouched('3'),
            { article: '3-1', lessons: 0, items: 5, lines: 0, standing: 'examined' },
            untouched('4'),
            untouched('5'),
          ],
        },
        { title: undefined, articles: [untouched('6')] },
        { title: '附则', articles: [untouched('7', 1), untouched('8'), untouched('9')] },
      ],
      totals: { articles: 10, taught: 2, examined: 2, both: 1, none: 7, listed: 2 },
    });
  });

  it('counts what no article at hand answers to nowhere', () => {
    const { totals } = coverageOf(LAW, new Map([['40', { lessons: 9, items: 9, lines: 9 }]]));
    expect(totals).toEqual({ articles: 10, taught: 0, examined: 0, both: 0, none: 10, listed: 0 });
  });

  it('shows of a text in part its articles at hand alone, once each and by number', () => {
    const part = { articles: 500, available: ['100-102', '7', '101'], insertedArticles: ['101-1'], chapters: [] };
    const { chapters, totals } = coverageOf(part, new Map());
    expect(chapters.map(({ title }) => title)).toEqual([undefined]);
    expect(chapters[0]?.articles.map(({ article }) => article)).toEqual(['7', '100', '101', '101-1', '102']);
    expect(totals.articles).toBe(5);
  });

  it('keeps a text without chapters in one piece', () => {
    expect(coverageOf({ articles: 3, chapters: [] }, new Map()).chapters).toHaveLength(1);
  });
});

describe('untaughtRuns', () => {
  const runs = (text: CoveredText) => coverageOf(text, USES).chapters.map(untaughtRuns);

  it('joins articles that follow each other, broken by every one that is taught or asked', () => {
    expect(runs(LAW)).toEqual([
      [
        { from: '3', to: '3' },
        { from: '4', to: '5' },
      ],
      [{ from: '6', to: '6' }],
      [{ from: '7', to: '9' }],
    ]);
  });

  it('is empty where every article is taught or asked', () => {
    expect(runs({ articles: 2, chapters: [] })).toEqual([[]]);
  });
});

describe('shareOf', () => {
  const totals = { articles: 4, taught: 2, examined: 2, both: 1, none: 1, listed: 0 };

  it('is the part that a lesson or an item cites', () => {
    expect(shareOf(totals)).toBe(0.75);
    expect(shareOf({ ...totals, none: 4 })).toBe(0);
    expect(shareOf({ ...totals, none: 0 })).toBe(1);
  });

  it('is nothing of nothing', () => {
    expect(shareOf({ ...totals, articles: 0, none: 0 })).toBe(0);
  });
});

describe('sumTotals', () => {
  it('adds every number up', () => {
    const one = { articles: 10, taught: 2, examined: 3, both: 1, none: 6, listed: 4 };
    const two = { articles: 100, taught: 20, examined: 30, both: 10, none: 60, listed: 40 };
    expect(sumTotals([one, two])).toEqual({
      articles: 110,
      taught: 22,
      examined: 33,
      both: 11,
      none: 66,
      listed: 44,
    });
    expect(sumTotals([]).articles).toBe(0);
  });
});
