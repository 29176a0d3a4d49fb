import { DRAWING_WIDTH, type DrawingSize, drawingSize } from './drawing-size.ts';

/** The theme a figure is shown in; paper is light. */
export type Theme = 'light' | 'dark';

/** Role → colour, as `--must` → `#0b57a4`: the colours of a theme. */
export type Palette = ReadonlyMap<string, string>;

/** Orange is a level of warning and no role of the interface: only figures have it. */
const ORANGE: Palette = new Map([
  ['--orange-fill', '#f08a24'],
  ['--on-orange', '#241a00'],
]);

const LIGHT = /:root \{\s*color-scheme: light;([^}]*)\}/;
const DARK = /:root\[data-theme="dark"\] \{([^}]*)\}/;

/** The colours of a theme, read from the text of `src/styles/tokens.css`. */
export function paletteOf(tokens: string, theme: Theme): Palette {
  const block = (theme === 'dark' ? DARK : LIGHT).exec(tokens)?.[1];
  if (block === undefined) throw new Error(`invariant figure-palette: no ${theme} colours in tokens.css`);
  const colours = [...block.matchAll(/(--[a-z0-9-]+):\s*(#[0-9a-f]{6});/g)];
  return new Map([...colours.map(([, role = '', colour = '']) => [role, colour] as const), ...ORANGE]);
}

/** What the classes of a drawing stand for: a shape's fill and the colour of words and lines, by role. */
export const SHAPES: Readonly<Record<string, string>> = {
  sheet: '--surface',
  card: '--surface',
  quiet: '--sunken',
  must: '--must-soft',
  stop: '--stop-soft',
  warn: '--warn-soft',
  safe: '--safe-soft',
  'fill-must': '--must-fill',
  'fill-stop': '--stop-fill',
  'fill-warn': '--warn-fill',
  'fill-safe': '--safe-fill',
  'fill-orange': '--orange-fill',
};
export const INKS: Readonly<Record<string, string>> = {
  ink: '--ink',
  'ink-2': '--ink-2',
  'say-must': '--must',
  'say-stop': '--stop',
  'say-warn': '--warn',
  'say-safe': '--safe',
  'on-must': '--on-must',
  'on-stop': '--on-stop',
  'on-warn': '--on-warn',
  'on-safe': '--on-safe',
  'on-orange': '--on-orange',
};
/** Classes that say how a shape or a line of words is drawn, not in what colour. */
export const MANNERS = ['line', 'dash', 'tip', 'pic', 'thick', 'b', 'big', 'huge', 'mid', 'end'] as const;

/** The size of a drawing's words, in its own units, by class; without one of these it is {@link TEXT_SIZE}. */
export const TEXT_SIZE = 28;
export const TEXT_SIZES: Readonly<Record<string, number>> = { big: 34, huge: 52 };

const FONTS =
  '"PingFang SC","HarmonyOS Sans SC","Microsoft YaHei","Noto Sans SC","Noto Sans CJK SC","Source Han Sans SC",sans-serif';
const EDGES = { card: '--rule', must: '--must', stop: '--stop', warn: '--warn', safe: '--safe' };

/** A drawing with a theme's colours put in: an image that stands for itself. */
export function paintFigure(drawing: string, palette: Palette): string {
  const { height } = sizeOf(drawing);
  return drawing.replace(OPENING, (root) => {
    const named = root.replace('<svg', `<svg width="${DRAWING_WIDTH}" height="${height}"`);
    return `${named}<style>${styleOf(palette)}</style><rect class="sheet" width="${DRAWING_WIDTH}" height="${height}"/>`;
  });
}

/** The room between the two columns of {@link paintWallFigure}. */
const GUTTER = 40;

/**
 * The same for the wall, which is wide: a drawing with a cut stands in two columns side by side, so that its
 * words are as large as they can be.
 */
export function paintWallFigure(drawing: string, palette: Palette): string {
  const size = sizeOf(drawing);
  if (size.cut === undefined) return paintFigure(drawing, palette);
  const bands = [
    { from: 0, height: size.cut },
    { from: size.cut, height: size.height - size.cut },
  ];
  const height = Math.max(...bands.map((band) => band.height));
  const width = DRAWING_WIDTH * 2 + GUTTER;
  const inner = drawing.replace(OPENING, '').replace(/<\/svg>\s*$/, '');
  const columns = bands.map(
    ({ from, height: own }, i) =>
      `<svg x="${i * (DRAWING_WIDTH + GUTTER)}" width="${DRAWING_WIDTH}" height="${own}" viewBox="0 ${from} ${DRAWING_WIDTH} ${own}">${inner}</svg>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><style>${styleOf(palette)}</style><rect class="sheet" width="${width}" height="${height}"/>${columns.join('')}</svg>\n`;
}

const OPENING = /<svg[^>]*>/;

function sizeOf(drawing: string): DrawingSize {
  const size = drawingSize(drawing);
  if (!size) throw new Error('invariant figure-paint: a drawing without its size');
  return size;
}

function styleOf(palette: Palette): string {
  const colour = (role: string): string => {
    const found = palette.get(role);
    if (found === undefined) throw new Error(`invariant figure-colour: ${role}`);
    return found;
  };
  return [
    `svg{font:400 ${TEXT_SIZE}px ${FONTS};color:${colour('--ink')}}`,
    'text{fill:currentColor}',
    '.b,.big,.huge{font-weight:600}',
    ...Object.entries(TEXT_SIZES).map(([name, size]) => `.${name}{font-size:${size}px}`),
    '.mid{text-anchor:middle}.end{text-anchor:end}',
    `.line,.pic{fill:none;stroke:currentColor;stroke-width:4;stroke-linecap:round;stroke-linejoin:round}`,
    '.thick{stroke-width:8}.dash{stroke-dasharray:2 12}.tip{fill:currentColor}',
    ...Object.entries(SHAPES).map(([name, role]) => `.${name}{fill:${colour(role)}}`),
    ...Object.entries(EDGES).map(([name, role]) => `.${name}{stroke:${colour(role)};stroke-width:2.5}`),
    ...Object.entries(INKS).map(([name, role]) => `.${name}{color:${colour(role)}}`),
  ].join('');
}
