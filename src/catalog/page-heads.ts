/** A part of a printed book whose pages carry its name at their head. */
export interface PrintedPart {
  /** The id of its element. */
  readonly id: string;
  readonly title: string;
}

const FONT = 'font:9pt serif';

/**
 * The style that prints the book's name at the head of a part's pages on the left and the part's name on the right.
 * A page's margin can only say what its own rule holds, so every part has a kind of page. Browsers that print no
 * margin boxes leave the names out.
 */
export function pageHeads(book: string, parts: readonly PrintedPart[]): string {
  const rules = parts.map(({ id, title }, i) => {
    const heads = `@top-left{content:${cssText(book)};${FONT}}@top-right{content:${cssText(title)};${FONT}}`;
    return `#${id}{page:part${i}}@page part${i}{${heads}}`;
  });
  return rules.join('');
}

// `<` too, so that no title can end the style element it stands in.
function cssText(text: string): string {
  return `"${text.replace(/["\\<\n]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;
}
