import type { YAMLError } from 'yaml';
import { type Fault, shown } from './fault.ts';

/**
 * What the YAML reader stumbled over, in an author's words: each line once, with the line as it is
 * written. One slip often makes the reader stumble again on the same line; a second report of it helps nobody.
 */
export function yamlFaults(file: string, text: string, errors: readonly YAMLError[]): Fault[] {
  const lines = text.split('\n');
  const seen = new Set<number>();
  return errors.flatMap((error) => {
    const line = error.linePos?.[0].line ?? lines.length;
    if (seen.has(line)) return [];
    seen.add(line);
    const [problem, fix] = EXPLAINED[error.code] ?? UNEXPLAINED;
    return [{ file, path: `第${line}行`, problem: `${shown((lines[line - 1] ?? '').trim())}${problem}`, fix }];
  });
}

type Words = readonly [problem: string, fix: string];

const UNEXPLAINED: Words = ['读不下去', '检查这一行和上一行的缩进、引号、冒号；文字里有“: ”或“ #”的，整段加引号'];
const INDENT: Words = ['缩进不对', '同一层的行左边对齐，下一层多缩进两个空格'];

const EXPLAINED: Partial<Readonly<Record<YAMLError['code'], Words>>> = {
  BAD_INDENT: INDENT,
  TAB_AS_INDENT: ['用了制表符缩进', '换成空格，每层两个'],
  BLOCK_AS_IMPLICIT_KEY: ['里有两个“: ”', '文字里有“: ”的，整段加引号'],
  DUPLICATE_KEY: ['这个字段前面已经写过', '删去一个，或者合并'],
  BAD_SCALAR_START: ['以特殊符号开头', '给整段文字加引号'],
  MULTILINE_IMPLICIT_KEY: UNEXPLAINED,
};
