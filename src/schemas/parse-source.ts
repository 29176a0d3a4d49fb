import type { z } from 'astro/zod';
import { parseDocument } from 'yaml';
import type { Fault } from './fault.ts';
import { shapeFaults } from './shape-faults.ts';
import type { SourceFile } from './source.ts';
import { yamlFaults } from './yaml-faults.ts';

export type Parsed<T> =
  | { readonly type: 'entry'; readonly value: T }
  | { readonly type: 'faults'; readonly faults: readonly Fault[] };

/** Reads a YAML file by its schema; every fault of the file is reported, not only the first. */
export function parseYamlSource<T>(source: SourceFile, schema: z.ZodType<T>): Parsed<T> {
  return parseYaml(source.file, source.text, schema);
}

/** Reads the front matter of an MDX file by its schema. Lines are counted from the top of the file. */
export function parseFrontMatter<T>(source: SourceFile, schema: z.ZodType<T>): Parsed<T> {
  const found = FRONT_MATTER.exec(source.text);
  // The empty line stands for the opening ---.
  if (found) return parseYaml(source.file, `\n${found[1] ?? ''}`, schema);
  return broken(source.file, '开头没有两行 --- 之间的字段', '照 content/AUTHORING.md 的例子补上');
}

/** The text of an MDX file with its front matter blanked out, so that lines keep their numbers. */
export function bodyOf(source: SourceFile): string {
  return source.text.replace(FRONT_MATTER, (front) => '\n'.repeat(front.split('\n').length - 1));
}

const FRONT_MATTER = /^---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)?---[ \t]*(?:\r?\n|$)/;

function parseYaml<T>(file: string, text: string, schema: z.ZodType<T>): Parsed<T> {
  if (text.includes('\uFFFD')) return broken(file, '里面有认不出的字，文件多半不是UTF-8编码', '用编辑器另存为UTF-8');
  const document = parseDocument(text);
  const faults = yamlFaults(file, text, document);
  if (faults.length > 0) return { type: 'faults', faults };
  const value: unknown = document.toJS();
  if (value === null || value === undefined) return broken(file, '是空的', '照 content/AUTHORING.md 的例子写');
  const read = schema.safeParse(value);
  return read.success
    ? { type: 'entry', value: read.data }
    : { type: 'faults', faults: shapeFaults(file, value, read.error.issues) };
}

function broken(file: string, problem: string, fix: string): Parsed<never> {
  return { type: 'faults', faults: [{ file, path: '', problem, fix }] };
}
