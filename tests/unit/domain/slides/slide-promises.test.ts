import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Slide, SlideBlock, SlideSpan } from '../../../../src/domain/slides/slide.ts';
import { readContent } from '../../../../src/schemas/content.ts';
import { readLessonSlides } from '../../../../src/schemas/lesson-slides.ts';
import { bodyOf } from '../../../../src/schemas/parse-source.ts';
import { writtenLessons } from '../../../builders/lesson-text.ts';

// What slide.ts promises of every field, held against the slides of any lesson and of the real ones.

const REAL = readContent(new URL('../../../..', import.meta.url).pathname).lessons.map(
  (lesson) => readLessonSlides(bodyOf(lesson)).slides,
);

const WRITTEN = fc
  .sample(writtenLessons, 60)
  .map((sections) => readLessonSlides(sections.map(({ mdx }) => mdx).join('\n\n')).slides);

/** Holds a law against every lesson: sixty written by chance, and all there are. */
function holds(law: (slides: readonly Slide[]) => void): void {
  expect(REAL.length).toBeGreaterThan(20);
  for (const slides of [...WRITTEN, ...REAL]) law(slides);
}

/** Every block of a slide, those in boxes too. */
function blocksIn(blocks: readonly SlideBlock[]): readonly SlideBlock[] {
  return blocks.flatMap((block) => [block, ...(block.type === 'aside' ? blocksIn(block.blocks) : [])]);
}

function spansIn(block: SlideBlock): readonly SlideSpan[] {
  if (block.type === 'paragraph') return block.spans;
  if (block.type === 'list') return block.entries.flat();
  return block.type === 'table' ? [...block.head, ...block.rows.flat()].flat() : [];
}

const textOf = (spans: readonly SlideSpan[]) => spans.map(({ text }) => text).join('');

describe('a slide', () => {
  it('counts sections from 0 and parts from 1, none left out', () => {
    holds((slides) => {
      expect(slides[0]).toMatchObject({ section: 0, part: 1 });
      for (const [i, { section, part, parts }] of slides.entries()) {
        const isLast = slides[i + 1]?.section !== section;
        expect(part === parts).toBe(isLast);
        const next = isLast ? { section: section + 1, part: 1 } : { section, part: part + 1 };
        expect(slides[i + 1] ?? next).toMatchObject(next);
      }
    });
  });

  it('has the title and the notes of its section, on each of the section’s slides', () => {
    holds((slides) => {
      for (const slide of slides) {
        const first = slides.find(({ section }) => section === slide.section);
        expect(slide.title).toBe(first?.title);
        expect(slide.notes).toEqual(first?.notes);
        expect(slide.title.trim()).not.toBe('');
      }
    });
  });

  it('holds a question or blocks, never both', () => {
    holds((slides) => {
      for (const { check, blocks } of slides) expect(check === undefined || blocks.length === 0).toBe(true);
    });
  });

  it('names each citation once', () => {
    holds((slides) => {
      for (const { cites } of slides) expect(new Set(cites).size).toBe(cites.length);
    });
  });
});

describe('a block of a slide', () => {
  it('is never empty, nor is a piece of its text', () => {
    holds((slides) => {
      const blocks = blocksIn(slides.flatMap((slide) => slide.blocks));
      expect(blocks.filter((block) => block.type === 'aside' && block.blocks.length === 0)).toEqual([]);
      expect(blocks.filter((block) => block.type === 'paragraph' && textOf(block.spans).trim() === '')).toEqual([]);
      expect(blocks.flatMap(spansIn).filter(({ text }) => text === '')).toEqual([]);
    });
  });

  it('is strong where it says so, and says nothing where it is not', () => {
    holds((slides) => {
      for (const span of blocksIn(slides.flatMap((slide) => slide.blocks)).flatMap(spansIn)) {
        expect(Object.keys(span).sort()).toEqual(span.isStrong === undefined ? ['text'] : ['isStrong', 'text']);
      }
    });
  });

  it('has a width for every column of a table, a hundred per cent but for rounding to tenths, and cells for each', () => {
    holds((slides) => {
      for (const block of blocksIn(slides.flatMap((slide) => slide.blocks))) {
        if (block.type !== 'table') continue;
        expect(block.columns).toHaveLength(block.head.length);
        const whole = block.columns.reduce((sum, width) => sum + width, 0);
        expect(Math.abs(whole - 100)).toBeLessThanOrEqual(0.05 * block.columns.length + 1e-9);
        expect(Math.min(...block.columns)).toBeGreaterThan(0);
        expect(block.rows.map((row) => row.length)).toEqual(block.rows.map(() => block.head.length));
      }
    });
  });

  it('goes on counting where a long list goes on', () => {
    holds((slides) => {
      const lists = blocksIn(slides.flatMap((slide) => slide.blocks)).flatMap((b) => (b.type === 'list' ? [b] : []));
      for (const [i, list] of lists.entries()) {
        const before = lists[i - 1];
        const goesOn = (before?.first ?? 0) + (before?.entries.length ?? 0);
        expect([1, goesOn]).toContain(list.first);
        expect(list.entries.length).toBeGreaterThan(0);
      }
    });
  });
});
