import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/schemas/content.ts';
import { readLessonSlides } from '../../src/schemas/lesson-slides.ts';
import { bodyOf } from '../../src/schemas/parse-source.ts';
import { heightOf } from '../../src/schemas/slides/block-height.ts';
import { SIZE } from '../../src/schemas/slides/slide-size.ts';
import { type WrittenSection, writtenLessons } from '../builders/lesson-text.ts';
import { slideWords, wordsInOrder } from '../builders/slide-words.ts';

const mdxOf = (sections: readonly WrittenSection[]) => sections.map(({ mdx }) => mdx).join('\n\n');
const holds = (law: (sections: readonly WrittenSection[], read: ReturnType<typeof readLessonSlides>) => void) =>
  fc.assert(fc.property(writtenLessons, (sections) => law(sections, readLessonSlides(mdxOf(sections)))));

describe('the slides of any lesson', () => {
  it('hold every word once, in order, section by section', () => {
    holds((sections, { slides }) => {
      for (const [i, { title, words }] of sections.entries()) {
        const own = slides.filter(({ section }) => section === i);
        expect(wordsInOrder(own)).toBe(words);
        expect(new Set(own.map((slide) => slide.title))).toEqual(new Set([title]));
      }
    });
  });

  it('never part a sentence, an entry or a row, and show its citation with it', () => {
    holds((sections, { slides }) => {
      for (const { words, cite } of sections.flatMap(({ pieces }) => pieces)) {
        const on = slides.filter((slide) => slideWords(slide).includes(words));
        expect(on).toHaveLength(1);
        if (cite !== undefined) expect(slides.filter(({ cites }) => cites.includes(cite))).toEqual(on);
      }
    });
  });

  it('number their parts, and stand in the order of their sections', () => {
    holds((sections, { slides }) => {
      const expected = sections.flatMap((_, section) => {
        const { length } = slides.filter((slide) => slide.section === section);
        return Array.from({ length }, (__, i) => ({ section, part: i + 1, parts: length }));
      });
      expect(slides.map(({ section, part, parts }) => ({ section, part, parts }))).toEqual(expected);
      expect(new Set(slides.map(({ section }) => section)).size).toBe(sections.length);
    });
  });

  it('give each question one slide of its own, in order, and every slide its section’s notes', () => {
    holds((sections, { slides }) => {
      expect(slides.flatMap(({ check }) => check ?? [])).toEqual(sections.flatMap(({ checks }) => checks));
      for (const { check, blocks } of slides) if (check !== undefined) expect(blocks).toEqual([]);
      for (const { section, notes } of slides) {
        expect(notes.map((spans) => spans.map(({ text }) => text).join(''))).toEqual(sections[section]?.notes);
      }
    });
  });

  it('are no higher than the wall', () => {
    holds((_, { slides, tooLong }) => {
      expect(tooLong).toEqual([]);
      for (const { blocks } of slides) expect(heightOf(blocks)).toBeLessThanOrEqual(SIZE.height);
    });
  });
});

describe('the slides of the real lessons', () => {
  const lessons = readContent(new URL('../..', import.meta.url).pathname).lessons.map((lesson) => ({
    lesson,
    ...readLessonSlides(bodyOf(lesson)),
  }));

  it.each(lessons)('hold every word of $lesson.id', ({ lesson, slides }) => {
    const titles = slides.filter(({ part }) => part === 1).map(({ title, section }) => ({ title, section }));
    const shown = titles.map(
      ({ title, section }) => `##${title}${wordsInOrder(slides.filter((slide) => slide.section === section))}`,
    );
    expect(bare(shown.join(''))).toBe(bare(wordsAsWritten(readFileSync(lesson.file, 'utf8'))));
  });
});

const bare = (text: string) => text.replace(/\s/g, '');

/** What a reader of the file would say is its text: all but markup, notes, questions and citations. */
function wordsAsWritten(file: string): string {
  return file
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/<Notes>[\s\S]*?<\/Notes>/g, '')
    .replace(/<(Cite|Check|Figure) [^>]*\/>/g, '')
    .replace(/<Aside [^>]*title="([^"]*)"[^>]*>/g, '$1')
    .replace(/<\/?\w+>/g, '')
    .replace(/(^\|.*\n)+/gm, withoutEmptyColumns)
    .replace(/^(\d+\.|-) /gm, '')
    .replace(/\*\*/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
}

/** A table's cells without its rule and without columns that held only citations. */
function withoutEmptyColumns(table: string): string {
  const [head = [], , ...rows] = table
    .trim()
    .split('\n')
    .map((line) => line.split('|').slice(1, -1));
  const isKept = (i: number) => rows.some((row) => bare(row[i] ?? '') !== '');
  return `${[head, ...rows].map((row) => row.filter((_, i) => isKept(i)).join(' ')).join('\n')}\n`;
}
