import { termFinder } from '../../domain/glossary/find-terms.ts';
import type { Content } from '../content.ts';
import { type Fault, shown } from '../fault.ts';
import { officialNames } from './official-names.ts';

/** Words of a file and where they stand. */
interface Passage {
  readonly file: string;
  readonly path: string;
  readonly text: string;
}

/** Accepted answers to a blank are what people write, not what we do; ids are no words. */
const NOT_WORDS = new Set(['id', 'key', 'cites', 'type']);

/**
 * Checks that terms are spelt as the glossary has them: nothing that is written to be read uses what an
 * entry avoids: lessons, bulletin, items, checklists, duties, figures, gists. Titles in 《》 may hold anything.
 */
export function termFaults(content: Content): Fault[] {
  const terms = content.glossary?.value.terms ?? [];
  const avoided = terms.flatMap(({ id, avoid = [] }) => avoid.map((word) => ({ id, term: word })));
  if (avoided.length === 0) return [];
  const named = new Map(terms.map(({ id, term }) => [id, term]));
  const find = termFinder(avoided, officialNames(content));
  return passagesOf(content).flatMap(({ file, path, text }) =>
    find(text).map(({ id, start, end }) => ({
      file,
      path,
      problem: `${shown(text.slice(start, end))}不是规范的说法：${shown(around(text, start, end))}`,
      fix: `改为${shown(named.get(id))}或者它的别名，见 content/glossary.yaml`,
    })),
  );
}

function passagesOf(content: Content): Passage[] {
  return [
    ...[...content.lessons, ...content.bulletin, ...content.drawings].flatMap(linesOf),
    ...[...content.items, ...content.checklists, ...content.duties, ...content.figures].flatMap(({ file, value }) =>
      stringsIn(file, '', value),
    ),
    ...content.regulations.flatMap(({ file, value }) => stringsIn(file, 'gists', value.gists)),
  ];
}

function linesOf({ file, text }: { file: string; text: string }): Passage[] {
  return text.split('\n').map((line, i) => ({ file, path: `第${i + 1}行`, text: line }));
}

function stringsIn(file: string, path: string, value: unknown): Passage[] {
  if (typeof value === 'string') return [{ file, path, text: value }];
  if (Array.isArray(value)) return value.flatMap((entry, i) => stringsIn(file, `${path}[${i}]`, entry));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, entry]) =>
    NOT_WORDS.has(name) ? [] : stringsIn(file, path ? `${path}.${name}` : name, entry),
  );
}

function around(text: string, start: number, end: number): string {
  return text.slice(Math.max(0, start - 8), end + 8);
}
