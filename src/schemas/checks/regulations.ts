import { articleLabel } from '../../domain/citation/article-label.ts';
import type { Content, Entry } from '../content.ts';
import { type Fault, shown } from '../fault.ts';
import type { Regulation } from '../regulation.ts';
import { hasArticle } from './known-articles.ts';

/** Checks the registry itself: gists and moved articles exist, chapters run on, names are told apart. */
export function regulationFaults(content: Content): Fault[] {
  return [
    ...content.regulations.flatMap((entry) => [
      ...articleFaults(entry),
      ...rangeFaults(entry),
      ...chapterFaults(entry),
    ]),
    ...sharedNames(content.regulations),
  ];
}

function articleFaults({ file, value }: Entry<Regulation>): Fault[] {
  const gists = Object.keys(value.gists)
    .filter((article) => !hasArticle(value, article))
    .map((article) => ({
      file,
      path: `gists.${article}`,
      problem: `《${value.short}》可引用的条文里没有${articleLabel(article)}`,
      fix: '查原文，改条号，或者删去这一行',
    }));
  const moves = value.renumbered.flatMap(({ from, to }, i): Fault[] => {
    const path = `renumbered[${i}]`;
    const first = value.renumbered.findIndex((move) => move.from === from);
    const fix = '一条旧条文只写一行';
    return [
      ...(hasArticle(value, to)
        ? []
        : [{ file, path: `${path}.to`, problem: `${shown(to)}不是现行版本的条号`, fix: '查原文，改条号' }]),
      ...(first === i
        ? []
        : [{ file, path: `${path}.from`, problem: `旧版${articleLabel(from)}在 renumbered[${first}] 里写过`, fix }]),
    ];
  });
  return [...gists, ...moves];
}

function rangeFaults({ file, value }: Entry<Regulation>): Fault[] {
  const ranges = (value.available ?? []).flatMap((range, i): Fault[] => {
    const [from = '', to = from] = range.split('-');
    if (Number(from) >= 1 && Number(from) <= Number(to) && Number(to) <= value.articles) return [];
    return [
      {
        file,
        path: `available[${i}]`,
        problem: `${shown(range)}不在全文${value.articles}条之内，或者前后颠倒`,
        fix: '查原文，改起止条号',
      },
    ];
  });
  const inserted = (value.insertedArticles ?? []).flatMap((article, i): Fault[] => {
    const [base = '', order] = article.split('-');
    if (order !== undefined && Number(base) <= value.articles) return [];
    return [
      {
        file,
        path: `insertedArticles[${i}]`,
        problem: `${shown(article)}不是“第几条之几”`,
        fix: '写成 "134-1" 的样子；普通条文不用列',
      },
    ];
  });
  return [...ranges, ...inserted];
}

function chapterFaults({ file, value }: Entry<Regulation>): Fault[] {
  return value.chapters.flatMap(({ title, from, to }, i): Fault[] => {
    const path = `chapters[${i}]`;
    const before = value.chapters[i - 1];
    const fix = '查原文，改起止条号';
    if (from > to) return [{ file, path, problem: `${shown(title)}从第${from}条到第${to}条，前后颠倒`, fix }];
    if (to > value.articles)
      return [{ file, path, problem: `${shown(title)}到第${to}条，全文只有${value.articles}条`, fix }];
    if (!before || from > before.to) return [];
    return [{ file, path, problem: `${shown(title)}从第${from}条起，前一章到第${before.to}条才完`, fix }];
  });
}

// A name is how people cite a regulation and how search understands them: it may mean only one.
function sharedNames(regulations: readonly Entry<Regulation>[]): Fault[] {
  const owners = new Map<string, string>();
  return regulations.flatMap(({ file, value: { title, short, aliases } }) => {
    const named: readonly (readonly [path: string, name: string])[] = [
      ['title', title],
      ['short', short],
      ...aliases.map((alias, i) => [`aliases[${i}]`, alias] as const),
    ];
    return named.flatMap(([path, name]): Fault[] => {
      const owner = owners.get(name) ?? file;
      owners.set(name, owner);
      if (owner === file) return [];
      return [
        { file, path, problem: `${shown(name)}已经是 ${owner} 的名称`, fix: '一个名称只指一部法规，换一个或者删去' },
      ];
    });
  });
}
