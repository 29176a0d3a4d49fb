import { describe, expect, it } from 'vitest';
import { placedWords } from '../../../../src/schemas/figures/placed-words.ts';
import { readDrawing } from '../../../../src/schemas/figures/read-drawing.ts';

const svg = (...lines: string[]) => ['<svg viewBox="0 0 720 300">', ...lines, '</svg>'].join('\n');
const elementsOf = (text: string) => {
  const read = readDrawing(text);
  return read.type === 'drawing' ? read.elements : [];
};
const placesOf = (...lines: string[]) => placedWords(elementsOf(svg(...lines)));

describe('readDrawing', () => {
  it('gives elements in order with attributes, words and lines', () => {
    const [root, rect, text] = elementsOf(svg('<rect class="card" x="1"/>', '<!-- 说明 -->', '<text>甲&lt;乙</text>'));
    expect(root?.name).toBe('svg');
    expect(rect).toMatchObject({ name: 'rect', line: 2, words: '' });
    expect(rect?.attributes.get('class')).toBe('card');
    expect(text).toMatchObject({ name: 'text', line: 4, words: '甲<乙' });
  });

  it('knows what is inside something moved', () => {
    const moved = elementsOf(svg('<g transform="scale(2)">', '<text>甲</text>', '</g>', '<text>乙</text>'));
    expect(moved.map(({ isTransformed }) => isTransformed)).toEqual([false, true, true, false]);
  });

  it.each([
    ['an element that is not closed', svg('<g>'), 3],
    ['one closed by another', svg('<g></rect>'), 2],
    ['an attribute without quotes', svg('<rect x=1/>'), 2],
    ['words outside everything', `${svg()}\n甲`, 3],
    ['a second drawing', `${svg()}\n${svg()}`, 3],
    ['no drawing at all', '<g></g>', 1],
  ])('tells the line of %s', (_, text, line) => {
    expect(readDrawing(text)).toMatchObject({ type: 'broken', line });
  });
});

describe('placedWords', () => {
  it('puts words on the last shape drawn under them', () => {
    const [words] = placesOf(
      '<rect class="quiet" x="0" y="0" width="700" height="200"/>',
      '<rect class="fill-must" x="20" y="20" width="200" height="60"/>',
      '<text class="on-must" x="40" y="60">立案</text>',
    );
    expect(words).toMatchObject({ ink: '--on-must', ground: '--must-fill', room: [20, 220] });
  });

  it('puts words beside every shape on the sheet', () => {
    const [words] = placesOf(
      '<rect class="quiet" x="0" y="0" width="90" height="50"/>',
      '<text x="100" y="40">立案</text>',
    );
    expect(words).toMatchObject({ ink: '--ink', ground: '--surface', room: [0, 720] });
  });

  it('reaches from where the words are anchored, by their size', () => {
    const reach = (attributes: string) => placesOf(`<text ${attributes} x="300" y="100">立案</text>`)[0];
    const start = reach('');
    const width = (start?.to ?? 0) - (start?.from ?? 0);
    expect(start?.from).toBe(300);
    expect(width).toBeGreaterThanOrEqual(56);
    expect(reach('class="mid"')?.from).toBeCloseTo(300 - width / 2);
    expect(reach('class="end"')?.to).toBeCloseTo(300);
    const big = reach('class="big"');
    expect((big?.to ?? 0) - (big?.from ?? 0)).toBeCloseTo((width * 34) / 28);
  });

  it('takes circles and outlines as grounds, lines not', () => {
    const words = '<text class="on-safe" x="100" y="105">1</text>';
    expect(placesOf('<circle class="fill-safe" cx="100" cy="100" r="25"/>', words)[0]?.ground).toBe('--safe-fill');
    expect(placesOf('<path class="fill-safe" d="M0 0 200 0 200 200z"/>', words)[0]?.ground).toBe('--safe-fill');
    expect(placesOf('<path class="line fill-safe" d="M0 0 200 200"/>', words)[0]?.ground).toBe('--surface');
  });
});
