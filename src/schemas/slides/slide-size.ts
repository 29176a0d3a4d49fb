/**
 * What a slide measures, in the wall's own pixels (1920 × 1080) and in large type, so that one numbering
 * holds for both sizes. The same numbers are in src/styles/wall-slides.css.
 */
export const SIZE = {
  /** The room under the title. */
  width: 1696,
  height: 648,
  gap: 28,
  /** Characters of a title on its one line, at 56 px. */
  title: 27,
  text: { font: 54, line: 78 },
  list: { indent: 84, gap: 16 },
  aside: { width: 1520, padding: 64, title: { font: 50, line: 70, gap: 14, word: 130 } },
  table: { font: 46, line: 62, padding: 40, row: 26, dense: { font: 40, line: 54, row: 18 } },
  cards: { pad: 48, gap: 40, number: 120, side: 88, title: { font: 66, line: 86 } },
} as const;

/** How wide a text is in characters of its own size: a Chinese character is 1. Errs on the wide side. */
export function emsOf(text: string): number {
  let ems = 0;
  let wasAscii: boolean | undefined;
  for (const char of text) {
    const isAscii = char <= '\x7e';
    // Browsers set a little room between Chinese and other letters.
    if (wasAscii !== undefined && wasAscii !== isAscii) ems += 0.13;
    ems += isAscii ? (/[A-Z@%&mw]/.test(char) ? 0.8 : 0.58) : 1;
    wasAscii = isAscii;
  }
  return ems;
}

/** How many lines a text takes; punctuation that may not begin a line can leave the one before short. */
export function linesOf(text: string, width: number, font: number): number {
  const ems = emsOf(text);
  if (ems * font <= width) return 1;
  return Math.ceil(ems / (width / font - 0.9));
}
