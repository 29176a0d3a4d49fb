import { type Document, isAlias, isNode, visit, type YAMLError } from 'yaml';
import { type Fault, shown } from './fault.ts';

/**
 * What the YAML reader stumbled over, in an author's words: each line once, with the line as it is
 * written. One slip often makes the reader stumble again on the same line; a second report of it helps nobody.
 */
export function yamlFaults(file: string, text: string, document: Document): Fault[] {
  const lines = text.split('\n').map((line) => line.trim());
  const seen = new Set<number>();
  const found: readonly (readonly [line: number, words: Words])[] = [
    ...document.errors.map((error) => {
      const line = error.linePos?.[0].line ?? lines.length;
      return [line, explain(error.code, lines[line - 1] ?? '')] as const;
    }),
    ...referencesIn(document).map((offset) => [text.slice(0, offset).split('\n').length, REFERENCE] as const),
  ];
  return found.flatMap(([line, [problem, fix]]): Fault[] => {
    if (seen.has(line)) return [];
    seen.add(line);
    return [{ file, path: `第${line}行`, problem: `${shown(lines[line - 1] ?? '')}${problem}`, fix }];
  });
}

type Words = readonly [problem: string, fix: string];

const REFERENCE: Words = ['里有以 * 或 & 开头的文字，会被当成引用', '给这段文字加引号'];
const DEEP: Words = ['下面几行缩进太深，连到了这一行上', '同一层的行左边对齐'];
const UNEXPLAINED: Words = [
  '读不下去',
  '检查这一行和上一行的缩进、引号、括号；文字里有“: ”“ #”或者以符号开头的，整段加引号',
];

function explain(code: YAMLError['code'], line: string): Words {
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && line.split(': ').length < 3) return DEEP;
  return EXPLAINED[code] ?? UNEXPLAINED;
}

const EXPLAINED: Partial<Readonly<Record<YAMLError['code'], Words>>> = {
  BAD_INDENT: ['缩进不对', '同一层的行左边对齐，下一层多缩进两个空格'],
  TAB_AS_INDENT: ['用了制表符缩进', '换成空格，每层两个'],
  BLOCK_AS_IMPLICIT_KEY: ['里有两个“: ”', '文字里有“: ”的，整段加引号'],
  DUPLICATE_KEY: ['这个字段前面已经写过', '删去一个，或者合并'],
  BAD_SCALAR_START: ['以特殊符号开头', '给整段文字加引号'],
};

// YAML takes *name for a reference and drops &name from the text; content needs neither.
function referencesIn(document: Document): number[] {
  const offsets: number[] = [];
  visit(document, {
    Node(_, node) {
      const isReference = isAlias(node) || (isNode(node) && 'anchor' in node && node.anchor !== undefined);
      if (isReference && node.range) offsets.push(node.range[0]);
    },
  });
  return offsets;
}
