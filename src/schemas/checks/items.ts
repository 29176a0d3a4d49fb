import { type Content, type Entry, isThere } from '../content.ts';
import { type Fault, shown } from '../fault.ts';
import type { ItemFile, WrittenItem, WrittenPlainItem } from '../item.ts';
import { keyFaults } from './item-key.ts';
import { citationCheck } from './known-articles.ts';

/** Checks that need more than one field of an item, or the whole bank. */
export function itemFaults(content: Content): Fault[] {
  const places = content.items.flatMap(placesOf);
  const cites = citationCheck(content);
  return [
    ...content.items.flatMap((file) => [...lessonless(file, content), ...swallowed(file)]),
    ...doubledIds(places),
    ...variantFaults(places, content),
    ...places.flatMap(({ file, path, item }) =>
      item.cites.flatMap((citation, i): Fault[] => {
        const found = cites(citation);
        return found ? [{ file, path: `${path}.cites[${i}]`, ...found }] : [];
      }),
    ),
    ...places.flatMap(({ file, path, item }) =>
      item.type === 'case'
        ? []
        : keyFaults(item).map(({ where, ...words }) => ({ file, path: `${path}.${where}`, ...words })),
    ),
  ];
}

interface Place {
  readonly file: string;
  readonly path: string;
  readonly item: WrittenItem | WrittenPlainItem;
}

function placesOf({ file, value }: Entry<ItemFile>): Place[] {
  return value.items.flatMap((item, i): Place[] => {
    const path = `items[${i}]`;
    const under =
      item.type === 'case' ? item.items.map((sub, j) => ({ file, path: `${path}.items[${j}]`, item: sub })) : [];
    return [{ file, path, item }, ...under];
  });
}

function lessonless({ file, id }: Entry<ItemFile>, content: Content): Fault[] {
  if (isThere(content, content.lessons, id, `lessons/${id}.mdx`)) return [];
  return [
    { file, path: '', problem: `没有与它同名的课程${shown(id)}`, fix: `建 content/lessons/${id}.mdx，或者改文件名` },
  ];
}

// An item indented too far becomes part of the text before it, and YAML has nothing to complain of.
function swallowed(entry: Entry<ItemFile>): Fault[] {
  const read = new Set(placesOf(entry).map(({ item }) => item.id));
  return entry.text.split('\n').flatMap((line, i): Fault[] => {
    const id = /^\s*-\s+(?:\{\s*)?id:\s*["']?([a-z][a-z0-9]*(?:-[a-z0-9]+)+)/.exec(line)?.[1];
    if (id === undefined || read.has(id)) return [];
    const problem = `试题${shown(id)}没有读进题库，被当成了上面那道题的文字`;
    return [{ file: entry.file, path: `第${i + 1}行`, problem, fix: '把缩进对齐到其他试题' }];
  });
}

function doubledIds(places: readonly Place[]): Fault[] {
  const homes = new Map<string, Place>();
  return places.flatMap((place): Fault[] => {
    const { file, path, item } = place;
    const home = homes.get(item.id);
    if (!home) homes.set(item.id, place);
    if (!home) return [];
    const where = home.file === file ? home.path : `${home.file} 的 ${home.path}`;
    return [
      {
        file,
        path: `${path}.id`,
        problem: `${shown(item.id)}已经用在 ${where}`,
        fix: '给这道题一个新编号，旧编号不能改作他用',
      },
    ];
  });
}

function variantFaults(places: readonly Place[], content: Content): Fault[] {
  const ids = new Set(places.map(({ item }) => item.id));
  const whole = ![...content.unread].some((file) => file.startsWith('content/items/'));
  return places.flatMap(({ file, path, item }): Fault[] => {
    const of = item.variantOf;
    const at = { file, path: `${path}.variantOf` };
    if (of === undefined) return [];
    if (of === item.id) return [{ ...at, problem: `${shown(of)}是它自己`, fix: '写另一道题的编号，或者删去这一行' }];
    if (ids.has(of) || !whole) return [];
    return [{ ...at, problem: `题库里没有试题${shown(of)}`, fix: '改成已有试题的编号，或者删去这一行' }];
  });
}
