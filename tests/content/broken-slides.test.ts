import { describe, expect, it } from 'vitest';
import { edit, reportOf } from '../builders/content-tree.ts';

const LESSON = 'lessons/supervision/training.mdx';
const long = (length: number) => `${'字'.repeat(length - 1)}。`;

describe('a lesson that does not fit the wall is told', () => {
  it('names a sentence that is too long for a slide', () => {
    expect(reportOf(edit(LESSON, '合格才能上岗。', long(300)))).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/lessons/supervision/training.mdx → 第14行：“字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字…”共300字，这一句一张幻灯片放不下。拆成几句，句号之间可以换张。"
    `);
  });

  it('names a sentence that is too long for a box', () => {
    expect(reportOf(edit(LESSON, '看名单。', long(190)))).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/lessons/supervision/training.mdx → 第18行：“字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字…”共190字，这一句一张幻灯片放不下。拆成几句，句号之间可以换张。"
    `);
  });

  it('names an entry of a list that is too long', () => {
    expect(reportOf(edit(LESSON, '1. 停人。', `1. 停人。\n2. ${'先查。'.repeat(90)}`))).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/lessons/supervision/training.mdx → 第35行：“先查。先查。先查。先查。先查。先查。先查。先查。先查。先查。先查。先查。先查。先查。先查。先查。先查。先查。先查。先查。…”共270字，列表的这一项一张幻灯片放不下。写短，或者拆成几项。"
    `);
  });

  it('names a row of a table that is too high', () => {
    const table = `| 谁 | 什么 |\n| --- | --- |\n| 厂长 | 停 |\n| ${'甲'.repeat(180)} | ${'乙'.repeat(180)} |`;
    expect(reportOf(edit(LESSON, '合格才能上岗。', `合格才能上岗。\n\n${table}\n\n`))).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/lessons/supervision/training.mdx → 第19行：“甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲…”共360字，表格的这一行一张幻灯片放不下。把长的格子写短，或者拆成几行。"
    `);
  });

  it('names a title that is longer than a line', () => {
    expect(reportOf(edit(LESSON, '## 怎么做', `## ${'怎么做'.repeat(10)}`))).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/lessons/supervision/training.mdx → 第30行：“怎么做怎么做怎么做怎么做怎么做怎么做怎么做怎么做怎么做怎么做”共30字，这个标题幻灯片上一行放不下。写短，最多27个字；说明移到正文。"
    `);
  });

  it('says nothing of a long text that can be broken', () => {
    expect(reportOf(edit(LESSON, '合格才能上岗。', long(60).repeat(12)))).toMatchInlineSnapshot(`""`);
  });

  it('names asterisks that would be shown', () => {
    expect(reportOf(edit(LESSON, '合格才能上岗。', '**先培训。**后上岗。'))).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/lessons/supervision/training.mdx → 第14行：“**先培训。**后上岗。<Cite law="safety-law" article="28" />”里的 ** 没有变成粗体，会照样显示出来。标点在粗体末尾的，移到 ** 外面，或者在结束的 ** 后面空一格。"
    `);
  });
});
