import type { Content } from '../content.ts';
import { type Fault, shown } from '../fault.ts';
import type { Glossary } from '../glossary.ts';
import { citationCheck } from './known-articles.ts';
import { officialNames } from './official-names.ts';

type Term = Glossary['terms'][number];

/** The most characters a definition may have. */
const LONGEST = 60;

/** Checks the glossary: ids and names told apart, definitions short, citations that stand. */
export function glossaryFaults(content: Content): Fault[] {
  if (!content.glossary) return [];
  const { file, value } = content.glossary;
  const cites = citationCheck(content);
  const names = officialNames(content);
  return [
    ...doubledIds(file, value.terms),
    ...wordsUsedTwice(file, value),
    ...value.terms.flatMap((term, i): Fault[] => [
      ...longDefinition(file, `terms[${i}].definition`, term.definition),
      ...partsOfNames(file, `terms[${i}]`, term, names),
      ...(term.cites ?? []).flatMap((citation, j): Fault[] => {
        const found = cites(citation);
        return found ? [{ file, path: `terms[${i}].cites[${j}]`, ...found }] : [];
      }),
    ]),
  ];
}

function doubledIds(file: string, terms: readonly Term[]): Fault[] {
  return terms.flatMap(({ id }, i): Fault[] => {
    const first = terms.findIndex((term) => term.id === id);
    if (first === i) return [];
    return [
      { file, path: `terms[${i}].id`, problem: `${shown(id)}已经用在 terms[${first}]`, fix: '各给一个不同的编号' },
    ];
  });
}

/** A word as one entry has it: its own name, another name, or what is not written. */
interface Naming {
  readonly word: string;
  readonly path: string;
  readonly as: '名称' | '别名' | '不用的写法';
  readonly entry: string;
}

function wordsUsedTwice(file: string, { terms, platform }: Glossary): Fault[] {
  const homes = new Map<string, Naming>();
  const namings = [
    ...terms.flatMap((term, i) => namingsOf(term, `terms[${i}]`)),
    ...platform.map(({ term }, i) => ({ word: term, path: `platform[${i}].term`, as: '名称' as const, entry: term })),
  ];
  return namings.flatMap((naming): Fault[] => {
    const { word, path, as, entry } = naming;
    const home = homes.get(word) ?? naming;
    homes.set(word, home);
    if (home === naming) return [];
    const problem = `${shown(word)}一词两用：${home.path} 是${shown(home.entry)}的${home.as}，这里又是${shown(entry)}的${as}`;
    return [{ file, path, problem, fix: '一个词只归一条：留一处，另一处删去或者改名' }];
  });
}

function namingsOf({ term, aliases = [], avoid = [] }: Term, path: string): readonly Naming[] {
  return [
    { word: term, path: `${path}.term`, as: '名称', entry: term },
    ...aliases.map((word, i) => ({ word, path: `${path}.aliases[${i}]`, as: '别名' as const, entry: term })),
    ...avoid.map((word, i) => ({ word, path: `${path}.avoid[${i}]`, as: '不用的写法' as const, entry: term })),
  ];
}

function longDefinition(file: string, path: string, definition: string): Fault[] {
  const { length } = [...definition];
  if (length <= LONGEST) return [];
  return [{ file, path, problem: `${shown(definition)}有${length}字`, fix: `压到${LONGEST}字以内` }];
}

// What is part of a proper name would have to be written all the same.
function partsOfNames(file: string, path: string, { avoid = [] }: Term, names: readonly string[]): Fault[] {
  return avoid.flatMap((word, i): Fault[] => {
    const name = names.find((official) => official !== word && official.includes(word));
    if (name === undefined) return [];
    const problem = `${shown(word)}是${shown(name)}的一部分，写全称时躲不开`;
    return [{ file, path: `${path}.avoid[${i}]`, problem, fix: '换一个更长的写法，或者删去' }];
  });
}
