import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/schemas/content.ts';
import { paintFigure, paintWallFigure, paletteOf } from '../../src/schemas/figures/figure-paint.ts';
import { placedWords } from '../../src/schemas/figures/placed-words.ts';
import { readDrawing } from '../../src/schemas/figures/read-drawing.ts';
import { contrast } from '../builders/contrast.ts';

const root = join(import.meta.dirname, '../..');
const { drawings, figures, lessons } = readContent(root);
const tokens = readFileSync(join(root, 'src/styles/tokens.css'), 'utf8');
const themes = ['light', 'dark'] as const;

function wordsOf(text: string) {
  const read = readDrawing(text);
  return read.type === 'drawing' ? placedWords(read.elements) : [];
}

describe('the real figures', () => {
  it.each(themes)('keep every line of words at 4.5 to 1 or more against what is under it, in %s', (theme) => {
    const palette = paletteOf(tokens, theme);
    const faint = drawings.flatMap(({ id, text }) =>
      wordsOf(text).flatMap(({ words, line, ink, ground }) => {
        const ratio = contrast(palette.get(ink) ?? '', palette.get(ground) ?? '');
        return ratio >= 4.5 ? [] : [`${id} 第${line}行 ${words}: ${ink} on ${ground} ${ratio.toFixed(1)}`];
      }),
    );
    expect(faint).toEqual([]);
  });

  it('hold hundreds of lines, so that a reader of drawings that reads nothing is noticed', () => {
    expect(drawings.flatMap(({ text }) => wordsOf(text)).length).toBeGreaterThan(700);
  });

  it.each(themes)('come out whole for page and wall in %s, with every colour put in', (theme) => {
    const palette = paletteOf(tokens, theme);
    for (const { id, text } of drawings) {
      for (const image of [paintFigure(text, palette), paintWallFigure(text, palette)]) {
        expect(image, id).not.toMatch(/var\(|undefined|NaN/);
        expect(image.match(/<svg/g)?.length, id).toBe(image.match(/<\/svg>/g)?.length);
        expect(image, id).toContain(`color:${palette.get('--ink')}`);
      }
    }
  });

  it('serve each handbook, no lesson with more than two', () => {
    const shown = lessons.map(({ id, value }) => ({
      id,
      count: value.body.components.filter(({ name }) => name === 'Figure').length,
    }));
    expect(shown.filter(({ count }) => count > 2)).toEqual([]);
    for (const book of ['enforcement', 'supervision', 'public-safety', 'party-building']) {
      expect(
        shown.some(({ id, count }) => id.startsWith(`${book}/`) && count > 0),
        book,
      ).toBe(true);
    }
  });

  it('stand for themselves in a sentence of at most 45 characters, for a page that must stay light', () => {
    expect(figures.filter(({ value }) => [...value.alt].length > 45).map(({ id }) => id)).toEqual([]);
  });
});
