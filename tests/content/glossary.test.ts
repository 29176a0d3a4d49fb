import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { termFinder } from '../../src/domain/glossary/find-terms.ts';
import { lessonsByTerm } from '../../src/domain/glossary/lessons-by-term.ts';
import { termLinks } from '../../src/domain/glossary/term-links.ts';
import { MOST_A_LESSON } from '../../src/integrations/term-links.ts';
import { readContent } from '../../src/schemas/content.ts';
import { bodyOf } from '../../src/schemas/parse-source.ts';
import { namesOf } from '../../src/schemas/regulation.ts';
import { runningTextsOf } from '../../src/schemas/running-text.ts';

const content = readContent(join(import.meta.dirname, '../..'));
const terms = content.glossary?.value.terms ?? [];
const find = termFinder(
  terms,
  content.regulations.flatMap(({ value }) => namesOf(value)),
);
const lessons = content.lessons.map((lesson) => ({ lesson: lesson.id, texts: runningTextsOf(bodyOf(lesson)) }));
const users = lessonsByTerm(lessons, find);
const links = lessons.map(({ lesson, texts }) => ({
  lesson,
  uses: termLinks(texts, find, (id) => users.get(id)?.length ?? 0, MOST_A_LESSON).flat(),
}));
/** How many links lead to each term. */
const linked = new Map(
  terms.map(({ id }) => [id, links.filter(({ uses }) => uses.some((use) => use.id === id)).length]),
);

describe('the real glossary', () => {
  it('explains nothing that is not used: a lesson links it, or items or checklists have it', () => {
    const elsewhere = new Set(
      [...content.items, ...content.checklists].flatMap(({ text }) => find(text)).map(({ id }) => id),
    );
    expect(terms.filter(({ id }) => !linked.get(id) && !elsewhere.has(id)).map(({ term }) => term)).toEqual([]);
  });

  it('is linked from the lessons: 130 terms or more, and every lesson has a link', () => {
    const count = [...linked.values()].filter((n) => n > 0).length;
    console.info(`${count} of ${terms.length} terms linked, ${links.flatMap(({ uses }) => uses).length} links`);
    expect(count).toBeGreaterThanOrEqual(130);
    expect(links.filter(({ uses }) => uses.length === 0).map(({ lesson }) => lesson)).toEqual([]);
    expect(Math.max(...links.map(({ uses }) => uses.length))).toBeLessThanOrEqual(MOST_A_LESSON);
  });

  it('links no term twice in one lesson', () => {
    const twice = links.filter(({ uses }) => new Set(uses.map(({ id }) => id)).size !== uses.length);
    expect(twice.map(({ lesson }) => lesson)).toEqual([]);
  });

  it('names 40 spellings or more that are not used', () => {
    expect(terms.flatMap(({ avoid = [] }) => avoid).length).toBeGreaterThanOrEqual(40);
  });

  it('rests every term on articles that have a gist', () => {
    const gists = new Set(
      content.regulations.flatMap(({ id, value }) => Object.keys(value.gists).map((article) => `${id}:${article}`)),
    );
    const cited = terms.flatMap(({ term, cites = [] }) => cites.map((cite) => ({ term, cite })));
    expect(terms.filter(({ cites = [] }) => cites.length === 0).map(({ term }) => term)).toEqual([]);
    expect(cited.filter(({ cite }) => !gists.has(cite))).toEqual([]);
  });
});
