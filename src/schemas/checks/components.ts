import type { ItemType } from '../../domain/item/item.ts';
import { type Content, type Entry, isThere } from '../content.ts';
import { type Fault, shown } from '../fault.ts';
import type { ComponentUse } from '../lesson-body.ts';
import { TYPE_NAMES } from '../type-names.ts';
import { citationCheck } from './known-articles.ts';

type Words = Pick<Fault, 'problem' | 'fix'>;

/** Each component and the attributes it must have; it has no others. */
const COMPONENTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['Cite', ['law', 'article']],
  ['Aside', ['kind', 'title']],
  ['Steps', []],
  ['Check', ['item']],
  ['Figure', ['id']],
  ['Notes', []],
]);
const ASIDE_KINDS = ['key', 'warn', 'case'];
/** Types a check inside the text can be of: those answered with one press or a few. */
const CHECK_TYPES: readonly ItemType[] = ['single', 'multiple', 'judgement'];

/** Builds the check of one use of a component in a lesson's text. */
export function componentChecks(content: Content): (lesson: Entry<unknown>, use: ComponentUse) => Fault[] {
  const cites = citationCheck(content);
  const bank = bankOf(content);
  return (lesson, use) => {
    const at = { file: lesson.file, path: `第${use.line}行 <${use.name}>` };
    const known = COMPONENTS.get(use.name);
    if (!known) {
      const fix = `可用的组件：${[...COMPONENTS.keys()].join('、')}`;
      return [{ ...at, problem: `没有${shown(use.name)}这个组件`, fix }];
    }
    const attributes = attributeFaults(use, known);
    if (attributes.some(({ missing }) => missing)) return attributes.map(({ words }) => ({ ...at, ...words }));
    const { law = '', article = '', kind = '', item = '', id = '' } = use.attributes;
    const found: (Words | undefined)[] = attributes.map(({ words }) => words);
    if (use.name === 'Cite') found.push(cites(`${law}:${article}`));
    if (use.name === 'Aside') found.push(asideWords(kind));
    if (use.name === 'Figure') found.push(figureWords(content, id));
    if (use.name === 'Check' && !content.unread.has(`content/items/${lesson.id}.yaml`)) {
      found.push(checkWords(item, bank.get(item) ?? [], lesson.id));
    }
    return found.flatMap((words) => (words ? [{ ...at, ...words }] : []));
  };
}

interface BankPlace {
  readonly type: ItemType;
  readonly lesson: string;
}

// An id that was given twice by mistake is reported as such; here every place of it counts.
function bankOf(content: Content): ReadonlyMap<string, readonly BankPlace[]> {
  const bank = new Map<string, BankPlace[]>();
  for (const { id: lesson, value } of content.items) {
    for (const { id, type } of value.items) bank.set(id, [...(bank.get(id) ?? []), { type, lesson }]);
  }
  return bank;
}

function attributeFaults(use: ComponentUse, known: readonly string[]): { missing: boolean; words: Words }[] {
  const odd = Object.keys(use.attributes).filter((name) => !known.includes(name));
  const missing = known.filter((name) => !use.attributes[name]);
  const usable = known.length > 0 ? `可用的属性：${known.join('、')}` : '这个组件不带属性，删去';
  return [
    ...odd.map((name) => ({ missing: false, words: { problem: `没有${shown(name)}这个属性`, fix: usable } })),
    ...missing.map((name) => ({ missing: true, words: { problem: `缺属性 ${name}`, fix: `写上 ${name}="…"` } })),
  ];
}

function asideWords(kind: string): Words | undefined {
  if (ASIDE_KINDS.includes(kind)) return undefined;
  return { problem: `kind 是${shown(kind)}`, fix: `只能写：${ASIDE_KINDS.join('、')}` };
}

function figureWords(content: Content, id: string): Words | undefined {
  if (isThere(content, content.figures, id, `figures/${id}.yaml`)) return undefined;
  return { problem: `没有${shown(id)}这幅图`, fix: `改成 content/figures 里有的编号，或者画 ${id}.svg、写 ${id}.yaml` };
}

function checkWords(item: string, places: readonly BankPlace[], lesson: string): Words | undefined {
  const own = places.find((place) => place.lesson === lesson);
  const [other] = places;
  const file = `content/items/${lesson}.yaml`;
  if (own && CHECK_TYPES.includes(own.type)) return undefined;
  if (own) {
    const fix = `随堂一问只用${CHECK_TYPES.map((type) => TYPE_NAMES[type]).join('、')}`;
    return { problem: `${shown(item)}是${TYPE_NAMES[own.type]}`, fix };
  }
  if (other) return { problem: `${shown(item)}是 ${other.lesson} 的试题`, fix: `随堂一问用本课的题，即 ${file} 里的` };
  return { problem: `题库里没有试题${shown(item)}`, fix: `改成 ${file} 里的编号` };
}
