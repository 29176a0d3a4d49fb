import { hrefOf } from '../i18n/href.ts';
import { localeOf } from '../i18n/locale-of-page.ts';
import type { Piece, SearchHit } from '../search/search.ts';

/** Texts a search form carries for its script. */
export interface SearchTexts {
  readonly none: string;
  readonly count: string;
  readonly failed: string;
  readonly types: Readonly<Record<string, string>>;
}

/** A hit as a link: what it is, its name, the words around what was found. */
export function hitLink({ document: found, title, text }: SearchHit, texts: SearchTexts): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = hrefOf(localeOf(), found.path);
  const tag = make('span', 'tag line', texts.types[found.type] ?? '');
  const name = make('b', '');
  name.lang = 'zh-CN';
  name.append(...title.map(pieceNode));
  const under = make('small', '', found.under);
  const words = make('small', 'words');
  words.lang = 'zh-CN';
  words.append(...text.map(pieceNode));
  link.append(tag, name, under, words);
  return link;
}

function pieceNode({ words, found }: Piece): Node {
  return found ? make('mark', '', words) : document.createTextNode(words);
}

function make(name: string, className: string, text = ''): HTMLElement {
  const element = document.createElement(name);
  if (className) element.className = className;
  element.textContent = text;
  return element;
}
