import { describe, expect, it } from 'vitest';
import { articleLabel } from '../../../../src/domain/citation/article-label.ts';
import { parseArticleQuery, type RegulationName } from '../../../../src/domain/citation/article-query.ts';
import { expandAvailable, parseCitation } from '../../../../src/domain/citation/citation.ts';
import { readContent } from '../../../../src/schemas/content.ts';

const { regulations } = readContent('.');
/** As the search index is built: title, short title and aliases. */
const NAMES: readonly RegulationName[] = regulations.flatMap(({ id, value: { title, short, aliases } }) =>
  [title, short, ...aliases].map((name) => ({ regulation: id, name })),
);

describe('every regulation of the registry', () => {
  it('is there to be asked for', () => {
    expect(regulations.length).toBeGreaterThan(40);
    expect(new Set(NAMES.map(({ name }) => name)).size).toBeGreaterThan(150);
  });

  it.each(NAMES)('is found first by its name $name with an article behind it', ({ regulation, name }) => {
    for (const article of ['1', '12', '134-1']) {
      const query = parseArticleQuery(`${name}${articleLabel(article)}`, NAMES);
      expect(query?.article).toBe(article);
      expect(query?.regulations[0]).toBe(regulation);
    }
  });

  it('is found by its title in book marks, with spaces, in half width and with a paragraph', () => {
    for (const { id, value } of regulations) {
      const forms = [
        `《${value.title}》第二十八条第一款`,
        `${value.title} 第 28 条`,
        `${value.title.replaceAll('（', '(').replaceAll('）', ')')}第28条第（三）项`,
        `《${value.short}》第２８条`,
      ];
      for (const form of forms) {
        expect(parseArticleQuery(form, NAMES), form).toMatchObject({ article: '28' });
        expect(parseArticleQuery(form, NAMES)?.regulations[0], form).toBe(id);
      }
    }
  });

  it('has gists for articles that a citation can name, and labels that differ', () => {
    for (const { id, value } of regulations) {
      const articles = Object.keys(value.gists);
      for (const article of articles) expect(parseCitation(`${id}:${article}`)).toEqual({ regulation: id, article });
      expect(new Set(articles.map(articleLabel)).size).toBe(articles.length);
    }
  });

  it('lists no available article twice and none beyond its last', () => {
    for (const { id, value } of regulations) {
      const available = expandAvailable(value.available ?? []);
      expect(new Set(available).size, id).toBe(available.length);
      for (const article of available) expect(Number(article), `${id}:${article}`).toBeLessThanOrEqual(value.articles);
    }
  });
});

describe('short forms in use', () => {
  it.each([
    ['安法二十一条', 'work-safety-law', '21'],
    ['刑法 134条之一', 'criminal-law', '134-1'],
    ['刑法第一百三十九条之一', 'criminal-law', '139-1'],
    ['493号令第三条', 'accident-report-regulation', '3'],
    ['行政处罚法51', 'administrative-penalty-law', '51'],
  ])('takes %s for an article of %s', (text, regulation, article) => {
    const query = parseArticleQuery(text, NAMES);
    expect(query?.article).toBe(article);
    expect(query?.regulations[0]).toBe(regulation);
  });

  it('keeps the two interpretations apart by the number in their names', () => {
    const first = parseArticleQuery('危害生产安全刑案解释（一）第五条', NAMES);
    const second = parseArticleQuery('危害生产安全刑案解释（二）第五条', NAMES);
    expect(first?.regulations).toHaveLength(1);
    expect(second?.regulations).toHaveLength(1);
    expect(first?.regulations).not.toEqual(second?.regulations);
  });
});
