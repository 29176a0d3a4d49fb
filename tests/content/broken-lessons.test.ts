import { describe, expect, it } from 'vitest';
import { edit, remove, reportOf, write } from '../builders/content-tree.ts';

describe('a lesson that does not hold together is told', () => {
  it('says that a lesson has no items', () => {
    expect(
      reportOf(
        remove('items/enforcement/credentials.yaml'),
        edit(
          'exams/all-staff.yaml',
          '      - {by: handbook, value: enforcement, count: 1}\n',
          '      - {by: handbook, value: supervision, count: 1}\n',
        ),
        edit('exams/all-staff.yaml', 'count: 2', 'count: 1'),
        edit('lessons/enforcement/credentials.mdx', '<Check item="crd-show-01" />\n', ''),
      ),
    ).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/lessons/enforcement/credentials.mdx：这一课没有试题。建 content/items/enforcement/credentials.yaml。"
    `);
  });

  it('names a handbook that is not there', () => {
    expect(
      reportOf(
        remove('handbooks/enforcement.yaml'),
        edit('exams/all-staff.yaml', '[supervision, enforcement]', '[supervision]'),
        edit('exams/all-staff.yaml', 'value: enforcement', 'value: supervision'),
        edit('exams/all-staff.yaml', 'count: 2', 'count: 1'),
      ),
    ).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/lessons/enforcement/credentials.mdx：没有手册“enforcement”。建 content/handbooks/enforcement.yaml，或者把课程移到已有的手册。"
    `);
  });

  it('names two lessons with one order', () => {
    expect(
      reportOf(
        write(
          'lessons/supervision/again.mdx',
          '---\ntitle: 再来一课\nsummary: 一句话。\norder: 1\naudience: [staff]\nminutes: 5\nobjectives: [说一句]\nreviewed: 2026-11-22\n---\n\n## 一节\n\n<Notes>\n\n讲。\n\n</Notes>\n',
        ),
        write(
          'items/supervision/again.yaml',
          'reviewed: 2026-11-22\nitems:\n  - id: agn-one-01\n    revision: 1\n    type: judgement\n    topic: 题\n    difficulty: 1\n    stem: 对。\n    key: true\n    rationale: 对。\n    cites: ["safety-law:5"]\n',
        ),
      ),
    ).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/lessons/supervision/training.mdx → order：1已经是 content/lessons/supervision/again.mdx 的次序。同一本手册里每课一个次序，还空着的最小是2。"
    `);
  });

  it('names a component that was not closed', () => {
    expect(reportOf(edit('lessons/supervision/training.mdx', '</Aside>\n', ''))).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/lessons/supervision/training.mdx → 第16行：<Aside> 没有结束标记。补上 </Aside>，前后各空一行；单独用的写成 <Aside … />。"
    `);
  });

  it('names a line with a stray sign', () => {
    expect(
      reportOf(edit('lessons/supervision/training.mdx', '合格才能上岗。', '浓度<3才能上岗。')),
    ).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/lessons/supervision/training.mdx → 第14行：“浓度<3才能上岗。<Cite law="safety-law" article="28" />”读不下去。检查这一行：小于号写“小于”，不用花括号，组件成对、属性加引号。"
    `);
  });

  it('names a closing tag without an opening one', () => {
    expect(
      reportOf(edit('lessons/supervision/training.mdx', '<Aside kind="key" title="先看这一点">\n', '')),
    ).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/lessons/supervision/training.mdx → 第19行：“</Aside>”读不下去。检查这一行：小于号写“小于”，不用花括号，组件成对、属性加引号。"
    `);
  });

  it('names an unknown component, one called like a built-in too', () => {
    expect(
      reportOf(
        edit('lessons/supervision/training.mdx', '<Steps>', '<Step>'),
        edit('lessons/supervision/training.mdx', '</Steps>', '</Step>'),
        edit('lessons/supervision/training.mdx', '看名单。', '看名单。<constructor />'),
      ),
    ).toMatchInlineSnapshot(`
      "内容有2处要改：
        content/lessons/supervision/training.mdx → 第18行 <constructor>：没有“constructor”这个组件。可用的组件：Cite、Aside、Steps、Check、Figure、Notes。
        content/lessons/supervision/training.mdx → 第32行 <Step>：没有“Step”这个组件。可用的组件：Cite、Aside、Steps、Check、Figure、Notes。"
    `);
  });

  it('names missing and unknown attributes', () => {
    expect(
      reportOf(
        edit('lessons/supervision/training.mdx', 'law="safety-law" article="28"', 'law="safety-law" artcle="28"'),
      ),
    ).toMatchInlineSnapshot(`
      "内容有2处要改：
        content/lessons/supervision/training.mdx → 第14行 <Cite>：没有“artcle”这个属性。可用的属性：law、article。
        content/lessons/supervision/training.mdx → 第14行 <Cite>：缺属性 article。写上 article="…"。"
    `);
  });

  it('names an attribute of a component that takes none', () => {
    expect(reportOf(edit('lessons/supervision/training.mdx', '<Steps>', '<Steps start="2">'))).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/lessons/supervision/training.mdx → 第32行 <Steps>：没有“start”这个属性。这个组件不带属性，删去。"
    `);
  });

  it('names an unknown kind of aside', () => {
    expect(reportOf(edit('lessons/supervision/training.mdx', 'kind="key"', 'kind="note"'))).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/lessons/supervision/training.mdx → 第16行 <Aside>：kind 是“note”。只能写：key、warn、case。"
    `);
  });

  it('names a section without notes', () => {
    expect(
      reportOf(edit('lessons/supervision/training.mdx', '<Notes>\n\n再演示。\n\n</Notes>\n', '')),
    ).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/lessons/supervision/training.mdx → 小节“怎么做”：没有讲稿。在这一节末尾加 <Notes>…</Notes>，前后各空一行。"
    `);
  });

  it('says that a lesson has no sections', () => {
    expect(
      reportOf(
        edit('lessons/enforcement/credentials.mdx', '## 一条线', '一条线'),
        edit('lessons/enforcement/credentials.mdx', '## 怎么做', '怎么做'),
      ),
    ).toMatchInlineSnapshot(`
      "内容有2处要改：
        content/lessons/enforcement/credentials.mdx → 正文：没有小节。用 ## 开头的行分出小节，每节一张幻灯片。
        content/lessons/enforcement/credentials.mdx → 第12行：“一条线”在第一个小节之前，幻灯片上看不到。移到 ## 小节里；大标题由 title 给出，正文不再写。"
    `);
  });

  it('names a text before the first section', () => {
    expect(
      reportOf(edit('lessons/supervision/training.mdx', '## 一条线', '# 教育培训\n\n## 一条线')),
    ).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/lessons/supervision/training.mdx → 第12行：“# 教育培训”在第一个小节之前，幻灯片上看不到。移到 ## 小节里；大标题由 title 给出，正文不再写。"
    `);
  });

  it('names programs in the text', () => {
    expect(
      reportOf(
        edit('lessons/supervision/training.mdx', '看名单。', '看{名单}。'),
        edit('lessons/supervision/training.mdx', '## 一条线', 'import x from "x";\n\n## 一条线'),
      ),
    ).toMatchInlineSnapshot(`
      "内容有2处要改：
        content/lessons/supervision/training.mdx → 第12行：“import x from "x";”里有程序写法。正文不用 { }、import、export；要显示花括号，改用文字说明。
        content/lessons/supervision/training.mdx → 第20行：“看{名单}。”里有程序写法。正文不用 { }、import、export；要显示花括号，改用文字说明。"
    `);
  });

  it('names a check of an item that is not there', () => {
    expect(
      reportOf(edit('lessons/supervision/training.mdx', 'item="trn-place-01"', 'item="trn-place-99"')),
    ).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/lessons/supervision/training.mdx → 第22行 <Check>：题库里没有试题“trn-place-99”。改成 content/items/supervision/training.yaml 里的编号。"
    `);
  });

  it('names a check of another lesson’s item', () => {
    expect(
      reportOf(edit('lessons/supervision/training.mdx', 'item="trn-place-01"', 'item="crd-show-01"')),
    ).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/lessons/supervision/training.mdx → 第22行 <Check>：“crd-show-01”是 enforcement/credentials 的试题。随堂一问用本课的题，即 content/items/supervision/training.yaml 里的。"
    `);
  });

  it('names a check of a type that does not fit in a text', () => {
    expect(
      reportOf(edit('lessons/supervision/training.mdx', 'item="trn-place-01"', 'item="trn-short-05"')),
    ).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/lessons/supervision/training.mdx → 第22行 <Check>：“trn-short-05”是简答题。随堂一问只用单选题、多选题、判断题。"
    `);
  });

  it('names a passage citing an article that moved', () => {
    expect(reportOf(edit('lessons/supervision/training.mdx', 'article="28"', 'article="35"'))).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/lessons/supervision/training.mdx → 第14行 <Cite>：“safety-law:35”：《安全法》2021年修正共30条，没有第三十五条。查原文，改条号；旧版第三十五条现在是第二十八条。"
    `);
  });

  it('names a passage whose article is not in Arabic digits', () => {
    expect(
      reportOf(edit('lessons/supervision/training.mdx', 'article="28"', 'article="第二十八条"')),
    ).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/lessons/supervision/training.mdx → 第14行 <Cite>：“safety-law:第二十八条”不是“法规编号:条号”。法规编号用小写字母、数字和短横线，条号用阿拉伯数字，“之一”写作 -1。"
    `);
  });

  it('names a passage citing a repealed regulation', () => {
    expect(
      reportOf(
        edit('lessons/supervision/training.mdx', 'law="safety-law" article="28"', 'law="old-rules" article="3"'),
      ),
    ).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/lessons/supervision/training.mdx → 第14行 <Cite>：“old-rules:3”：《旧办法》已经废止。改引现行有效的法规。"
    `);
  });
});
