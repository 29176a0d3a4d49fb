import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { formatFault } from '../../../src/schemas/fault.ts';
import { bodyOf, type Parsed, parseFrontMatter, parseYamlSource } from '../../../src/schemas/parse-source.ts';
import { day } from '../../../src/schemas/shared.ts';

const schema = z.strictObject({ title: z.string().trim().min(1), minutes: z.number().int().optional() });
const source = (text: string) => ({ file: 'content/x.mdx', id: 'x', text });

function toldOf(parsed: Parsed<unknown>): string[] {
  return parsed.type === 'faults' ? parsed.faults.map(formatFault) : [];
}

describe('parseYamlSource', () => {
  it('gives the entry where the file fits', () => {
    expect(parseYamlSource(source('title: " 课 "\nminutes: 5\n'), schema)).toEqual({
      type: 'entry',
      value: { title: '课', minutes: 5 },
    });
  });

  it('tells every fault of the shape, not only the first', () => {
    expect(toldOf(parseYamlSource(source('titel: 课\nminutes: 五\n'), schema))).toMatchInlineSnapshot(`
      [
        "content/x.mdx → title：缺这个字段。补上，要写文字。",
        "content/x.mdx → minutes：“五”不是数字。改成数字。",
        "content/x.mdx：没有“titel”这个字段。检查拼写，或者删去；可用的字段见 content/AUTHORING.md。",
      ]
    `);
  });

  it('tells every line of YAML that cannot be read, each once', () => {
    const text = 'title: a: b\nminutes: 5\nminutes: 6\n';
    expect(toldOf(parseYamlSource(source(text), schema))).toMatchInlineSnapshot(`
      [
        "content/x.mdx → 第1行：“title: a: b”里有两个“: ”。文字里有“: ”的，整段加引号。",
        "content/x.mdx → 第3行：“minutes: 6”这个字段前面已经写过。删去一个，或者合并。",
      ]
    `);
  });

  it('reads a file with Windows line ends', () => {
    expect(parseYamlSource(source('title: 课\r\nminutes: 5\r\n'), schema)).toMatchObject({ value: { minutes: 5 } });
  });

  it.each(['', '\n\n', '# 只有注释\n', '---\n'])('says that a file with nothing in it is empty: %j', (text) => {
    expect(toldOf(parseYamlSource(source(text), schema))).toEqual([
      'content/x.mdx：是空的。照 content/AUTHORING.md 的例子写。',
    ]);
  });

  it('never throws, whatever an author types', () => {
    const odd = [
      '{',
      ']',
      '*',
      '&a',
      '*a',
      '? ',
      '!!js/function x',
      '<<: *x',
      '"',
      '%YAML 9',
      '--- a\n--- b',
      '\t',
      '|',
      '- - -',
      '\0',
    ];
    for (const text of odd) expect(parseYamlSource(source(text), schema).type, JSON.stringify(text)).toBe('faults');
  });
});

describe('day', () => {
  it('is the same text from a quoted day, a bare one and a date that another reader made of it', () => {
    const dated = z.strictObject({ on: day });
    expect(parseYamlSource(source('on: "2026-11-22"'), dated)).toMatchObject({ value: { on: '2026-11-22' } });
    expect(parseYamlSource(source('on: 2026-11-22'), dated)).toMatchObject({ value: { on: '2026-11-22' } });
    expect(dated.parse({ on: new Date('2026-11-22') })).toEqual({ on: '2026-11-22' });
  });

  it.each(['2027-02-29', '2026-13-01', '2026-1-5', '26-01-05', '2026/01/05', '', '今天'])('refuses %j', (text) => {
    expect(day.safeParse(text).success).toBe(false);
  });
});

describe('parseFrontMatter', () => {
  it.each([
    ['unix', '---\ntitle: 课\n---\n\n正文'],
    ['windows', '---\r\ntitle: 课\r\n---\r\n\r\n正文'],
    ['no text behind it', '---\ntitle: 课\n---'],
  ])('reads the fields between the lines: %s', (_, text) => {
    expect(parseFrontMatter(source(text), schema)).toEqual({ type: 'entry', value: { title: '课' } });
  });

  it('counts lines from the top of the file', () => {
    expect(toldOf(parseFrontMatter(source('---\ntitle: 课\ntitle: 又\n---\n'), schema))).toMatchInlineSnapshot(`
      [
        "content/x.mdx → 第3行：“title: 又”这个字段前面已经写过。删去一个，或者合并。",
      ]
    `);
  });

  it('says that fields are missing where the lines do not open the file', () => {
    expect(toldOf(parseFrontMatter(source('正文\n---\ntitle: 课\n---\n'), schema))).toEqual([
      'content/x.mdx：开头没有两行 --- 之间的字段。照 content/AUTHORING.md 的例子补上。',
    ]);
  });

  it('says that nothing stands between the lines', () => {
    expect(toldOf(parseFrontMatter(source('---\n---\n正文'), schema))).toEqual([
      'content/x.mdx：是空的。照 content/AUTHORING.md 的例子写。',
    ]);
  });
});

describe('bodyOf', () => {
  it('keeps every line of the text at its number', () => {
    const text = '---\ntitle: 课\n---\n\n## 一节\n';
    expect(bodyOf(source(text)).split('\n').indexOf('## 一节')).toBe(text.split('\n').indexOf('## 一节'));
  });

  it('leaves a line of dashes inside the text alone', () => {
    expect(bodyOf(source('---\na: 1\n---\n上\n\n---\n\n下')).trim()).toBe('上\n\n---\n\n下');
  });
});
