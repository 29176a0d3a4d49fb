import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { articleUses } from '../../src/domain/coverage/article-uses.ts';
import { coverageOf, shareOf, sumTotals } from '../../src/domain/coverage/coverage.ts';
import { readContent } from '../../src/schemas/content.ts';

const content = readContent(join(import.meta.dirname, '../..'));
const citing = {
  lessons: content.lessons.map(({ value }) =>
    value.body.components
      .filter(({ name }) => name === 'Cite')
      .map(({ attributes }) => `${attributes['law']}:${attributes['article']}`),
  ),
  items: content.items.flatMap(({ value }) =>
    value.items.map((item) =>
      item.type === 'case' ? [...item.cites, ...item.items.flatMap(({ cites }) => cites)] : item.cites,
    ),
  ),
  lines: content.checklists.flatMap(({ value }) => value.lines.map(({ cites }) => cites)),
};
const uses = articleUses(citing);
const laws = content.regulations.map(({ id, value }) => ({ id, ...coverageOf(value, uses.get(id) ?? new Map()) }));

describe('coverage of the real content', () => {
  it('has a cell for every article that anything cites', () => {
    const cells = new Set(
      laws.flatMap(({ id, chapters }) =>
        chapters.flatMap(({ articles }) => articles.map(({ article }) => `${id}:${article}`)),
      ),
    );
    const cited = Object.values(citing).flat(2);
    expect(cited.length).toBeGreaterThan(2500);
    expect(cited.filter((cite) => !cells.has(cite))).toEqual([]);
  });

  it('counts every citation of a lesson, an item and a line once', () => {
    const shown = laws.flatMap(({ chapters }) => chapters.flatMap(({ articles }) => articles));
    for (const kind of ['lessons', 'items', 'lines'] as const) {
      const once = citing[kind].reduce((sum, cites) => sum + new Set(cites).size, 0);
      expect(
        shown.reduce((sum, article) => sum + article[kind], 0),
        kind,
      ).toBe(once);
    }
  });

  it('teaches and asks no fewer articles than it did', () => {
    const totals = sumTotals(laws.map((law) => law.totals));
    expect(totals.taught).toBeGreaterThanOrEqual(760);
    expect(totals.examined).toBeGreaterThanOrEqual(800);
    expect(totals.listed).toBeGreaterThanOrEqual(280);
    expect(totals.taught + totals.examined - totals.both + totals.none).toBe(totals.articles);
    const law = laws.find(({ id }) => id === 'work-safety-law');
    expect(law?.totals.articles).toBe(119);
    expect(law ? shareOf(law.totals) : 0).toBeGreaterThan(0.75);
  });
});
