import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { termLinksPlugin } from '../../../src/integrations/term-links.ts';

const GLOSSARY = `terms:
  - {id: seal, term: 查封, english: sealing up, definition: 封住不许动。}
  - {id: seize, term: 扣押, aliases: [扣], english: seizure, definition: 拿走保管。}
  - {id: penalty, term: 行政处罚, english: penalty, definition: 惩戒。}
platform: []
`;
const LAW = `title: 中华人民共和国行政处罚法
short: 行政处罚法
aliases: []
kind: 法律
issuer: 示例
number: 示例
edition: 2021年修订
effective: 2021-07-15
status: in-force
articles: 86
chapters: []
renumbered: []
gists: {}
`;
const LESSON = `---
title: 示例
---

## 查封和扣押

先**查封**现场，再扣押东西。<Cite law="law" article="1" />查封期满解除。

<Aside kind="key" title="扣押">

行政处罚见行政处罚法。

</Aside>

| 查封 | 扣押 |
| --- | --- |
| 一 | 二 |
`;

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'zhouke-terms-'));
  write('content/glossary.yaml', GLOSSARY);
  write('content/regulations/law.yaml', LAW);
  write('content/lessons/book/seizure.mdx', LESSON);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** The program an MDX text becomes, as the build makes it. */
async function compiled(path: string, text: string): Promise<string> {
  const processor = satteri({ mdastPlugins: [termLinksPlugin(pathToFileURL(`${root}/`))] });
  const options = { optimize: false, srcDir: pathToFileURL(`${root}/src/`), sourcemap: false };
  const renderer = await processor.createMdxRenderer?.({ syntaxHighlight: false, shikiConfig: {} }, options);
  if (!renderer) throw new Error('term-links test: satteri renders no MDX');
  return (await renderer.process(text.replace(/^---\n[\s\S]*?\n---\n/, ''), join(root, path), {})).code;
}

/** Every link of a program: the term's id and the word. */
const linksOf = (code: string) =>
  [...code.matchAll(/_jsx\(Term, \{\s*id: "([\w-]+)",\s*children: "([^"]+)"/g)].map(([, id, word]) => `${id} ${word}`);

describe('termLinksPlugin', () => {
  it('links the first use of each term in running text, bold words and boxes too', async () => {
    expect(linksOf(await compiled('content/lessons/book/seizure.mdx', LESSON))).toEqual([
      'seal 查封',
      'seize 扣押',
      'penalty 行政处罚',
    ]);
  });

  it('leaves headings, tables, titles of boxes and names of regulations as they are', async () => {
    const code = await compiled('content/lessons/book/seizure.mdx', LESSON);
    expect(code).toContain('children: "查封和扣押"');
    expect(code).toContain('title: "扣押"');
    expect(code).toContain('_jsx(_components.th, { children: "查封" })');
    expect(code).toContain('"见行政处罚法。"');
  });

  it('loses and adds no word', async () => {
    const plain = '扣下查封的东西，行政处罚另办，最后查封。';
    const code = await compiled('content/lessons/book/other.mdx', plain);
    const words = [...code.matchAll(/"([^"\w]*[\u4e00-\u9fff][^"\w]*)"/g)].map(([, text]) => text);
    expect(words.join('')).toBe(plain);
    expect(linksOf(code)).toEqual(['seize 扣', 'seal 查封', 'penalty 行政处罚']);
  });

  it('links nothing outside the lessons', async () => {
    const code = await compiled('content/bulletin/weekly/2026-11-22.mdx', '查封了一处。');
    expect(code).not.toContain('Term');
    expect(code).toContain('查封了一处。');
  });

  it('leaves a glossary that cannot be read to the content check', async () => {
    write('content/glossary.yaml', 'terms: 一行字\n');
    const code = await compiled('content/lessons/book/seizure.mdx', LESSON);
    write('content/glossary.yaml', GLOSSARY);
    expect(linksOf(code)).toEqual([]);
    expect(code).toContain('再扣押东西。');
  });
});
