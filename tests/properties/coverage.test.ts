import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ArticleUse, articleUses } from '../../src/domain/coverage/article-uses.ts';
import {
  coverageOf,
  type RegulationCoverage,
  shareOf,
  sumTotals,
  untaughtRuns,
} from '../../src/domain/coverage/coverage.ts';

const count = fc.nat({ max: 3 });
const use: fc.Arbitrary<ArticleUse> = fc.record({ lessons: count, items: count, lines: count });
/** A text of up to 40 articles in chapters of ten, some of them inserted, and what cites it. */
const covered = fc.record({
  text: fc.record({
    articles: fc.integer({ min: 1, max: 40 }),
    insertedArticles: fc.uniqueArray(fc.constantFrom('3-1', '10-1', '10-2', '38-1'), { maxLength: 4 }),
    chapters: fc.constant([1, 2, 3].map((n) => ({ title: `第${n}章`, from: n * 10 - 9, to: n * 10 }))),
  }),
  uses: fc
    .array(fc.tuple(fc.integer({ min: 1, max: 45 }).map(String), use), { maxLength: 30 })
    .map((pairs) => new Map(pairs)),
});
const articlesIn = ({ chapters }: RegulationCoverage) => chapters.flatMap(({ articles }) => articles);
/** The numbers a run stands for, among those of its chapter. */
const named = (numbers: readonly string[], { from, to }: { readonly from: string; readonly to: string }) =>
  numbers.slice(numbers.indexOf(from), numbers.indexOf(to) + 1);

describe('coverageOf', () => {
  it('has every article once, and sums that fit one another', () => {
    fc.assert(
      fc.property(covered, ({ text, uses }) => {
        const coverage = coverageOf(text, uses);
        const { articles, taught, examined, both, none } = coverage.totals;
        expect(new Set(articlesIn(coverage).map(({ article }) => article)).size).toBe(articles);
        expect(articles).toBe(text.articles + text.insertedArticles.length);
        expect(none).toBe(articles - taught - examined + both);
        expect(both).toBeLessThanOrEqual(Math.min(taught, examined));
        expect(shareOf(coverage.totals)).toBeCloseTo((taught + examined - both) / articles, 12);
      }),
    );
  });

  it('is the same whatever order the citations are counted in', () => {
    fc.assert(
      fc.property(covered, ({ text, uses }) => {
        expect(coverageOf(text, new Map([...uses].reverse()))).toEqual(coverageOf(text, uses));
      }),
    );
  });

  it('never falls when one thing more is taught', () => {
    fc.assert(
      fc.property(covered, fc.nat({ max: 39 }), ({ text, uses }, at) => {
        const article = String((at % text.articles) + 1);
        const { lessons = 0, items = 0, lines = 0 } = uses.get(article) ?? {};
        const more = new Map([...uses, [article, { lessons: lessons + 1, items, lines }]]);
        expect(shareOf(coverageOf(text, more).totals)).toBeGreaterThanOrEqual(shareOf(coverageOf(text, uses).totals));
      }),
    );
  });
});

describe('untaughtRuns', () => {
  it('name the articles that nothing stands on, all of them and no other', () => {
    fc.assert(
      fc.property(covered, ({ text, uses }) => {
        for (const chapter of coverageOf(text, uses).chapters) {
          const numbers = chapter.articles.map(({ article }) => article);
          const untaught = chapter.articles.filter(({ standing }) => standing === 'none');
          expect(untaughtRuns(chapter).flatMap((run) => named(numbers, run))).toEqual(
            untaught.map(({ article }) => article),
          );
        }
      }),
    );
  });
});

describe('sumTotals', () => {
  it('sums parts of the sum as it sums the whole', () => {
    fc.assert(
      fc.property(fc.array(covered, { maxLength: 6 }), fc.nat({ max: 6 }), (all, cut) => {
        const totals = all.map(({ text, uses }) => coverageOf(text, uses).totals);
        expect(sumTotals([sumTotals(totals.slice(0, cut)), sumTotals(totals.slice(cut))])).toEqual(sumTotals(totals));
      }),
    );
  });
});

describe('articleUses', () => {
  const cites = fc.array(fc.array(fc.constantFrom('law:1', 'law:2', 'law:2-1', 'rule:9'), { maxLength: 4 }), {
    maxLength: 12,
  });

  it('counts each lesson, item and line once for each article it cites', () => {
    fc.assert(
      fc.property(cites, cites, cites, (lessons, items, lines) => {
        const uses = articleUses({ lessons, items, lines });
        const counted = [...uses.values()].flatMap((ofLaw) => [...ofLaw.values()]);
        const once = (all: readonly (readonly string[])[]) => all.reduce((sum, one) => sum + new Set(one).size, 0);
        expect(counted.reduce((sum, each) => sum + each.lessons, 0)).toBe(once(lessons));
        expect(counted.reduce((sum, each) => sum + each.items, 0)).toBe(once(items));
        expect(counted.reduce((sum, each) => sum + each.lines, 0)).toBe(once(lines));
      }),
    );
  });
});
