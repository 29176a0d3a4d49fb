import Fuse, { type FuseResult } from 'fuse.js';
import { parseArticleQuery } from '../domain/citation/article-query.ts';
import { SEARCH_KEYS, type SearchData, type SearchDocument } from './search-document.ts';

export interface SearchHit {
  readonly document: SearchDocument;
  /** Pieces of the title and of the text around the first hit, the found words marked. */
  readonly title: readonly Piece[];
  readonly text: readonly Piece[];
}

export interface Piece {
  readonly words: string;
  readonly found: boolean;
}

export type Search = (query: string, most: number) => readonly SearchHit[];

/**
 * Makes the search over the fetched data. An article reference (安法28条) puts that article first; then
 * come documents that hold every word of the query, and only where there are none, those that are like it.
 */
export function makeSearch({ documents, index, names }: SearchData): Search {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const fuse = new Fuse(
    documents,
    { keys: [...SEARCH_KEYS], includeMatches: true, ignoreLocation: true, threshold: 0.35, useExtendedSearch: true },
    Fuse.parseIndex<SearchDocument>(asFuseIndex(index)),
  );
  return (query, most) => {
    const words = wordsOf(query);
    if (words.length === 0) return [];
    const referred = articlesOf(query, names).flatMap((id) => byId.get(id) ?? []);
    const exact = fuse.search(words.map((word) => `'"${word}"`).join(' '), { limit: most });
    const found = exact.length > 0 || referred.length > 0 ? exact : fuse.search(words.join(' '), { limit: most });
    const others = found.filter(({ item }) => !referred.includes(item));
    return [
      ...referred.map((document) => hitOf(document, words)),
      ...others.map((result) => hitOf(result.item, foundIn(result, words))),
    ].slice(0, most);
  };
}

// Quotes and Fuse's own signs in what a person types are just signs.
function wordsOf(query: string): string[] {
  return query
    .normalize('NFKC')
    .split(/[\s"'!^$=|]+/)
    .filter(Boolean)
    .slice(0, 8);
}

function articlesOf(query: string, names: SearchData['names']): string[] {
  const reference = parseArticleQuery(query, names);
  return reference ? reference.regulations.map((regulation) => `${regulation}:${reference.article}`) : [];
}

function foundIn({ matches = [] }: FuseResult<SearchDocument>, words: readonly string[]): string[] {
  const parts = matches.flatMap(({ value = '', indices }) => indices.map(([from, to]) => value.slice(from, to + 1)));
  return [...new Set([...words, ...parts.filter((part) => part.length > 1)])];
}

function hitOf(document: SearchDocument, words: readonly string[]): SearchHit {
  return { document, title: mark(document.title, words), text: mark(excerpt(document.text, words), words) };
}

const EXCERPT = 72;

function excerpt(text: string, words: readonly string[]): string {
  const lower = text.toLowerCase();
  const at = Math.min(
    ...words.map((word) => lower.indexOf(word.toLowerCase())).filter((found) => found >= 0),
    text.length,
  );
  const from = at === text.length ? 0 : Math.max(0, at - 16);
  return `${from > 0 ? '…' : ''}${text.slice(from, from + EXCERPT)}${from + EXCERPT < text.length ? '…' : ''}`;
}

/** Splits a text where one of the words stands, longest word first, letters of either case alike. */
export function mark(text: string, words: readonly string[]): Piece[] {
  const known = [...words].filter(Boolean).sort((a, b) => b.length - a.length);
  if (known.length === 0) return [{ words: text, found: false }];
  const pattern = new RegExp(`(${known.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`, 'giu');
  return text
    .split(pattern)
    .map((words, i) => ({ words, found: i % 2 === 1 }))
    .filter((piece) => piece.words !== '');
}

function asFuseIndex(index: unknown): Parameters<typeof Fuse.parseIndex<SearchDocument>>[0] {
  return isFuseIndex(index) ? index : Fuse.createIndex<SearchDocument>([...SEARCH_KEYS], []).toJSON();
}

function isFuseIndex(index: unknown): index is Parameters<typeof Fuse.parseIndex<SearchDocument>>[0] {
  return typeof index === 'object' && index !== null && 'keys' in index && 'records' in index;
}
