import { chineseNumberOf } from '../shared/chinese-numeral.ts';

/** A name a regulation goes by: its title, its short title or an alias. */
export interface RegulationName {
  readonly regulation: string;
  readonly name: string;
}

export interface ArticleQuery {
  /** Ids of the regulations that may be meant, likeliest first; empty where the text names none. */
  readonly regulations: readonly string[];
  /** As in a citation: `28`, `134-1`. */
  readonly article: string;
}

const NUMERAL = '[0-9零〇一二三四五六七八九十百千两]+';
/** Name, 第, number, 条, 之 or a dash, and what may follow an article: its paragraph, item and so on. */
const QUERY = new RegExp(
  `^(.*?)(第)?(${NUMERAL})(?:(条)(?:之(${NUMERAL}))?|-(\\d+)(?:条)?)?(?:第?[(]?${NUMERAL}[)]?[款项目].*)?$`,
);

/**
 * Understands an article typed the way people say it: 安法28条, 处罚法 42, 安全生产法第二十八条, 刑法134条之一,
 * 134-1. `undefined` where the text has no article in it, is a mere number, or names what no regulation is called.
 *
 * A name fits exactly, as the beginning or end of a regulation's name, within it, or as signs picked from it in
 * order (安法 from 安全生产法). Only the best kind of fit counts; of several regulations that fit so, the one
 * with the shorter name comes first.
 */
export function parseArticleQuery(text: string, names: readonly RegulationName[]): ArticleQuery | undefined {
  const typed = plain(text);
  if (typed.length > 60) return undefined;
  const [, name = '', di, numeral = '', tiao, zhi, dashed] = QUERY.exec(typed) ?? [];
  const number = articleNumber(numeral);
  if (number === undefined) return undefined;
  const inserted = zhi === undefined ? dashed : articleNumber(zhi);
  const article = inserted === undefined ? number : `${number}-${inserted}`;
  if (name === '') return (di ?? tiao ?? dashed) === undefined ? undefined : { regulations: [], article };
  const regulations = regulationsNamed(name, names);
  return regulations.length === 0 ? undefined : { regulations, article };
}

/** Names are spelled as the typed text is: 解释（一） is found as 解释(一), the form that NFKC gives it. */
function plain(text: string): string {
  return text.normalize('NFKC').replace(/[\s《》<>]/g, '');
}

function articleNumber(numeral: string): string | undefined {
  const value = chineseNumberOf(numeral);
  return value !== undefined && Number.isInteger(value) && value > 0 && value < 10_000 ? String(value) : undefined;
}

function regulationsNamed(typed: string, names: readonly RegulationName[]): readonly string[] {
  const fits = names.map(({ regulation, name }) => ({
    regulation,
    length: name.length,
    misfit: misfitOf(typed, plain(name)),
  }));
  const best = Math.min(...fits.map(({ misfit }) => misfit));
  if (best === NO_FIT) return [];
  const bestFits = fits.filter(({ misfit }) => misfit === best).sort((a, b) => a.length - b.length);
  return [...new Set(bestFits.map(({ regulation }) => regulation))];
}

const NO_FIT = 4;

function misfitOf(typed: string, name: string): number {
  if (typed === name) return 0;
  if (name.endsWith(typed) || name.startsWith(typed)) return 1;
  if (name.includes(typed)) return 2;
  return typed.length > 1 && hasInOrder(name, typed) ? 3 : NO_FIT;
}

function hasInOrder(name: string, typed: string): boolean {
  let at = -1;
  for (const sign of typed) {
    at = name.indexOf(sign, at + 1);
    if (at === -1) return false;
  }
  return true;
}
