import { describe, expect, it } from 'vitest';
import { edit, reportOf, write } from '../builders/content-tree.ts';

const CHECKLIST = `title: 机械
order: 9
reviewed: 2026-11-22
lines:
  - id: mch-guard-01
    area: 冲压
    look: 冲床的双手按钮
    wrong: 一只手就能开动
    act: 停机，恢复保护装置
    cites: ["safety-law:28"]
`;

const ITEMS = `reviewed: 2026-11-22
items:
  - id: agn-one-01
    revision: 1
    type: judgement
    topic: 题
    difficulty: 1
    stem: 对。
    key: true
    rationale: 对。
    cites: ["safety-law:5"]
`;

const LESSON = `---
title: 再来一课
summary: 一句话。
order: 1
audience: [staff]
minutes: 5
objectives: [说一句]
reviewed: 2026-11-22
---

## 一节

<Notes>

讲。

</Notes>
`;

const TERM = `  - id: safety-director
    term: 安全总监
    aliases: [一把手]
    english: safety director
    definition: 协助主要负责人管安全的人。
`;

describe('the commonest slips of a year’s content', () => {
  it('are all told in one report, each with its file, its place, what is written there and what to write', () => {
    expect(
      reportOf(
        edit('lessons/enforcement/credentials.mdx', 'objectives:\n  - 说出一件事\n', ''),
        write('lessons/supervision/again.mdx', LESSON),
        write('items/supervision/again.yaml', ITEMS),
        edit('lessons/supervision/training.mdx', '<Steps>', '<Figure id="who-learns" />\n\n<Steps>'),
        edit('items/supervision/training.yaml', 'cites: ["safety-law:28"]', 'cites: ["safety-law:120"]'),
        edit('glossary.yaml', 'platform:\n', `${TERM}platform:\n`),
        write('checklists/machinery.yaml', CHECKLIST),
        edit('plan/2027.yaml', 'date: 2027-01-07', 'date: 2027-02-30'),
      ),
    ).toMatchInlineSnapshot(`
      "内容有7处要改：
        content/checklists/machinery.yaml → lines[0].severity：缺这个字段。补上，一般的写 general，条文写明属于重大事故隐患的写 major。
        content/glossary.yaml → terms[1].aliases[0]：“一把手”一词两用：terms[0].aliases[0] 是“主要负责人”的别名，这里又是“安全总监”的别名。一个词只归一条：留一处，另一处删去或者改名。
        content/items/supervision/training.yaml → items[0].cites[0]：“safety-law:120”：《安全法》2021年修正共30条，没有第一百二十条。查原文，改条号。
        content/lessons/enforcement/credentials.mdx → objectives：缺这个字段。补上，要写列表，一项一行，每行以“- ”开头。
        content/lessons/supervision/training.mdx → order：1已经是 content/lessons/supervision/again.mdx 的次序。同一本手册里每课一个次序，还空着的最小是2。
        content/lessons/supervision/training.mdx → 第32行 <Figure>：没有“who-learns”这幅图。改成 content/figures 里有的编号，或者画 who-learns.svg、写 who-learns.yaml。
        content/plan/2027.yaml → sessions[1].date：“2027-02-30”不是日历上的一天。写成 2026-11-22 的样子。"
    `);
  });
});
