import { describe, expect, it } from 'vitest';
import { parseMdx } from '../../../src/schemas/mdx-tree.ts';
import { runningText, runningTextsOf } from '../../../src/schemas/running-text.ts';

describe('runningTextsOf', () => {
  it('reads paragraphs and entries of lists in their order', () => {
    expect(runningTextsOf('第一段。\n\n- 第一条\n- 第二条\n\n1. 第一步\n\n最后一段。')).toEqual([
      '第一段。',
      '第一条',
      '第二条',
      '第一步',
      '最后一段。',
    ]);
  });

  it('reads bold words, boxes and steps', () => {
    const text =
      '先**停人**，再查。\n\n<Aside kind="key" title="盒子的题目">\n\n盒子里\n\n</Aside>\n\n<Steps>\n\n1. 一步\n\n</Steps>';
    expect(runningTextsOf(text)).toEqual(['先', '停人', '，再查。', '盒子里', '一步']);
  });

  it('reads no heading, table, link, code, question, citation or note', () => {
    const apart = [
      '## 小节的题目',
      '| 表头 | 二 |\n| --- | --- |\n| 格子 | 二 |',
      '[链接里的字](https://example.com)',
      '`代码`',
      '```\n代码块\n```',
      '<Check item="a-b-01" />',
      '<Notes>\n\n讲稿里的字\n\n</Notes>',
    ];
    expect(runningTextsOf(apart.join('\n\n'))).toEqual([]);
  });

  it('reads on behind a citation', () => {
    expect(runningTextsOf('前面。<Cite law="a" article="1" />后面。')).toEqual(['前面。', '后面。']);
  });

  it('reads nothing of a text that is not MDX', () => {
    expect(runningTextsOf('没有关上 <Aside>')).toEqual([]);
  });
});

describe('runningText', () => {
  it('gives the nodes themselves, so that they can be replaced', () => {
    const tree = parseMdx('一段。');
    const [node] = runningText(tree);
    expect(node).toBe(tree.children?.[0]?.children?.[0]);
    expect(runningText(tree)).toHaveLength(1);
  });
});
