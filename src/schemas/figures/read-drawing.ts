/** One element of a drawing, in the order it is drawn. */
export interface DrawnElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** The words inside, of a `<text>`. */
  readonly words: string;
  /** Line in the file, from 1. */
  readonly line: number;
  /** Whether it or something around it is moved, turned or scaled. */
  readonly isTransformed: boolean;
}

export type ReadDrawing =
  | { readonly type: 'drawing'; readonly elements: readonly DrawnElement[] }
  /** Where the text stops being a drawing. */
  | { readonly type: 'broken'; readonly line: number; readonly text: string };

type Attributes = ReadonlyMap<string, string>;
type Token = { readonly line: number } & (
  | { readonly type: 'open'; readonly name: string; readonly attributes: Attributes; readonly isClosed: boolean }
  | { readonly type: 'close'; readonly name: string }
  | { readonly type: 'words'; readonly words: string }
  | { readonly type: 'broken' }
);
/** An element as it is being read. */
interface Growing extends DrawnElement {
  words: string;
}

/** Reads a drawing's elements. Only what drawings are made of is understood: elements, attributes, words, notes. */
export function readDrawing(text: string): ReadDrawing {
  const elements: Growing[] = [];
  const open: Growing[] = [];
  let last = 1;
  for (const token of tokensOf(text)) {
    last = token.line;
    if (!takes(token, elements, open)) return brokenAt(text, last);
  }
  return open.length > 0 || elements[0]?.name !== 'svg' ? brokenAt(text, last) : { type: 'drawing', elements };
}

/** Whether a token goes on with what is open; if so it is added. */
function takes(token: Token, elements: Growing[], open: Growing[]): boolean {
  const inner = open.at(-1);
  switch (token.type) {
    case 'open': {
      // A second root.
      if (!inner && elements.length > 0) return false;
      const { name, attributes, line } = token;
      const isTransformed = attributes.has('transform') || (inner?.isTransformed ?? false);
      const element: Growing = { name, attributes, line, isTransformed, words: '' };
      elements.push(element);
      if (!token.isClosed) open.push(element);
      return true;
    }
    case 'close':
      return open.pop()?.name === token.name;
    case 'words':
      if (inner) inner.words += token.words;
      return inner !== undefined;
    case 'broken':
      return false;
  }
}

const TOKEN = /<!--[\s\S]*?-->|<(\/?)([A-Za-z][\w:-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|(\s*)([^<]*)/y;
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/g;

function* tokensOf(text: string): Generator<Token> {
  const pattern = new RegExp(TOKEN);
  let line = 1;
  while (pattern.lastIndex < text.length) {
    const [token = '', slash, name, written = '', closed, space = '', words = ''] = pattern.exec(text) ?? [];
    if (token === '') return yield { type: 'broken', line };
    if (name !== undefined && slash) yield { type: 'close', name, line };
    else if (name !== undefined) {
      const attributes = new Map([...written.matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => [key, value]));
      yield { type: 'open', name, attributes, isClosed: closed !== '', line };
    } else if (words !== '') yield { type: 'words', words: plain(words.trim()), line: line + breaksIn(space) };
    line += breaksIn(token);
  }
}

const breaksIn = (text: string): number => text.split('\n').length - 1;

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&amp;', '&'],
]);

const plain = (words: string): string => words.replace(/&\w+;/g, (entity) => ENTITIES.get(entity) ?? entity);

function brokenAt(text: string, line: number): ReadDrawing {
  return { type: 'broken', line, text: (text.split('\n')[line - 1] ?? '').trim() };
}
