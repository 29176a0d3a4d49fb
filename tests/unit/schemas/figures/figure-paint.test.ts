import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { drawingSize } from '../../../../src/schemas/figures/drawing-size.ts';
import { INKS, paintFigure, paintWallFigure, paletteOf, SHAPES } from '../../../../src/schemas/figures/figure-paint.ts';

const tokens = readFileSync(new URL('../../../../src/styles/tokens.css', import.meta.url), 'utf8');
const light = paletteOf(tokens, 'light');
const dark = paletteOf(tokens, 'dark');
const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 900" data-cut="500"><text x="9" y="9">甲</text></svg>';

describe('paletteOf', () => {
  it.each([
    ['light', light],
    ['dark', dark],
  ])('has every role a drawing can name, in %s', (_, palette) => {
    const roles = [...Object.values(SHAPES), ...Object.values(INKS)];
    expect(roles.filter((role) => !palette.has(role))).toEqual([]);
  });

  it('takes the colours the pages have', () => {
    expect(light.get('--must')).toBe('#0b57a4');
    expect(dark.get('--must')).toBe('#8dbdf2');
    expect([...light].filter(([role, colour]) => dark.get(role) === colour).length).toBeLessThan(light.size / 2);
  });

  it('refuses styles without the theme', () => {
    expect(() => paletteOf(':root { --ink: #000000; }', 'dark')).toThrow('figure-palette');
  });
});

describe('paintFigure', () => {
  it('puts size, colours and a ground in, and keeps the drawing', () => {
    const image = paintFigure(drawing, dark);
    expect(image).toMatch(/^<svg width="720" height="900" /);
    expect(image).toContain('.must{fill:#1b2c40}');
    expect(image).toContain('<rect class="sheet" width="720" height="900"/>');
    expect(image).toContain('<text x="9" y="9">甲</text></svg>');
  });
});

describe('paintWallFigure', () => {
  it('sets the parts of a drawing with a cut side by side, each from its own top', () => {
    const image = paintWallFigure(drawing, light);
    expect(drawingSize(image)).toEqual({ width: 1480, height: 500 });
    expect(image).toContain('<svg x="0" width="720" height="500" viewBox="0 0 720 500">');
    expect(image).toContain('<svg x="760" width="720" height="400" viewBox="0 500 720 400">');
  });

  it('leaves a drawing without a cut as it is', () => {
    const whole = drawing.replace(' data-cut="500"', '');
    expect(paintWallFigure(whole, light)).toBe(paintFigure(whole, light));
  });
});

describe('drawingSize', () => {
  it('reads size and cut, and nothing from a root without a size', () => {
    expect(drawingSize(drawing)).toEqual({ width: 720, height: 900, cut: 500 });
    expect(drawingSize('<svg></svg>')).toBeUndefined();
  });
});
