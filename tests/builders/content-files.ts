/** The smallest content that uses everything: two lessons, all seven types, four regulations, an exam, a plan. */
export const VALID_FILES: Readonly<Record<string, string>> = {
  'site.yaml': `bureau: 示例县应急管理局
shortName: 周课
studyWeekdays: [1, 4]
peoplePerDraw: 5
quizItems: 10
timeZone: Asia/Shanghai
marking:
  single: {id: exact}
  multiple: {id: fewer-half, each: 0.5}
  judgement: {id: exact}
  blank: {id: per-blank}
  short: {id: points}
  ordering: {id: exact}
`,
  'glossary.yaml': `terms:
  - id: principal
    term: 主要负责人
    aliases: [一把手]
    english: principal person in charge
    definition: 对本单位安全生产全面负责的人。
    cites: ["safety-law:5"]
platform:
  - {term: 试题, english: item, definition: 题库里的一道题。}
`,
  'handbooks/supervision.yaml': handbook('安全监督管理实用手册', 1),
  'handbooks/enforcement.yaml': handbook('安全生产执法手册', 2),
  'regulations/safety-law.yaml': `title: 示例安全法
short: 安全法
aliases: [安法]
kind: 法律
issuer: 示例机关
number: 示例第1号
edition: 2021年修正
effective: 2021-09-01
status: in-force
articles: 30
chapters:
  - {title: 第一章 总则, from: 1, to: 10}
  - {title: 第二章 罚则, from: 11, to: 30}
renumbered:
  - {from: "18", to: "21", note: 主要负责人的职责}
  - {from: "35", to: "28"}
gists:
  "5": 主要负责人全面负责
  "28": 先培训合格，后上岗
`,
  'regulations/penal-code.yaml': `title: 示例刑事法（节选）
short: 刑事法
aliases: []
kind: 法律
issuer: 示例机关
number: 示例第2号
edition: 2023年修正
effective: 2024-03-01
status: in-force
articles: 452
insertedArticles: ["134-1"]
available: ["131-139"]
chapters:
  - {title: 危害公共安全罪, from: 114, to: 139}
renumbered: []
gists:
  "134-1": 关闭报警，有现实危险就可以定罪
`,
  'regulations/old-rules.yaml': brief('示例旧办法', '旧办法', 'repealed'),
  'regulations/new-rules.yaml': brief('示例新办法', '新办法', 'not-yet'),
  'lessons/supervision/training.mdx': lesson('教育培训', 'trn-place-01'),
  'lessons/enforcement/credentials.mdx': lesson('持证执法', 'crd-show-01'),
  'items/supervision/training.yaml': `reviewed: 2026-11-22
items:
  - id: trn-place-01
    revision: 1
    type: single
    topic: 培训对象
    difficulty: 1
    stem: 派遣工由谁培训？
    options:
      - {id: A, text: 派遣单位}
      - {id: B, text: 用工单位}
      - {id: C, text: 主管部门}
    key: B
    rationale: 用工单位统一管理。
    cites: ["safety-law:28"]
  - id: trn-record-02
    revision: 1
    type: multiple
    topic: 培训档案
    difficulty: 2
    stem: 档案里要有什么？
    options:
      - {id: A, text: 时间}
      - {id: B, text: 内容}
      - {id: C, text: 天气}
      - {id: D, text: 考核结果}
    key: [A, B, D]
    rationale: C与培训无关。
    cites: ["safety-law:28"]
  - id: trn-first-03
    revision: 1
    type: judgement
    topic: 培训对象
    difficulty: 1
    stem: 先上岗，后培训。
    key: false
    rationale: 次序反了。
    cites: ["safety-law:28"]
  - id: trn-blank-04
    revision: 1
    type: blank
    topic: 培训对象
    difficulty: 2
    stem: 先____，后____。
    key: [[培训, 教育培训], [上岗]]
    rationale: 合格才上岗。
    cites: ["safety-law:28"]
  - id: trn-short-05
    revision: 1
    type: short
    topic: 培训档案
    difficulty: 3
    stem: 说出两样要记的事。
    points:
      - {id: a, text: 培训时间}
      - {id: b, text: 考核结果}
    rationale: 两样都要如实。
    cites: ["safety-law:28"]
  - id: trn-order-06
    revision: 1
    type: ordering
    topic: 培训对象
    difficulty: 2
    stem: 排出次序。
    options:
      - {id: A, text: 上岗}
      - {id: B, text: 培训}
      - {id: C, text: 考核}
    key: [B, C, A]
    rationale: 先学后考再上岗。
    cites: ["safety-law:28"]
  - id: trn-case-07
    revision: 1
    type: case
    topic: 培训对象
    difficulty: 3
    title: 名单（示例）
    stimulus: 三个人没有培训档案。
    cites: ["safety-law:28", "penal-code:134-1"]
    items:
      - id: trn-case-07a
        revision: 1
        type: judgement
        difficulty: 1
        stem: 三个人都要停下来。
        key: true
        rationale: 没有合格。
        cites: ["safety-law:28"]
      - id: trn-case-07b
        revision: 1
        type: judgement
        difficulty: 1
        stem: 补一份档案就算改正。
        key: false
        rationale: 要真培训。
        cites: ["safety-law:28"]
`,
  'items/enforcement/credentials.yaml': `reviewed: 2026-11-22
items:
  - id: crd-show-01
    revision: 1
    type: judgement
    topic: 出示证件
    difficulty: 1
    stem: 检查时要出示证件。
    key: true
    rationale: 有效的执法证件。
    cites: ["safety-law:5"]
`,
  'exams/all-staff.yaml': `title: 全员考核
code: WT
summary: 人人参加。
audience: [staff]
integrity: practice
source: 本局样式
sample: true
minutes: 30
passMark: 3
stages: [判断, 选择]
sections:
  - id: judgement
    title: 一、判断题
    stage: 判断
    type: judgement
    count: 2
    pointsEach: 1
    from: {handbooks: [supervision, enforcement]}
    quotas:
      - {by: handbook, value: enforcement, count: 1}
  - id: multiple
    title: 二、多选题
    stage: 选择
    type: multiple
    count: 1
    pointsEach: 3
    marking: {id: fewer-half, each: 0.5}
    from: {lessons: [supervision/training], topics: [培训档案]}
`,
  'plan/2027.yaml': `year: 2027
from: 2027-01-04
to: 2027-01-15
pauses:
  - {from: 2027-01-11, to: 2027-01-13, reason: 大雪}
sessions:
  - {date: 2027-01-04, kind: lead, lesson: supervision/training, leader: 监管科, place: 三楼, time: "15:00"}
  - {date: 2027-01-07, kind: drill, lesson: supervision/training, leader: 监管科, place: 三楼, time: "15:00"}
  - {date: 2027-01-14, kind: lead, lesson: enforcement/credentials, leader: 执法大队, place: 三楼, time: "15:00"}
exams:
  - {exam: all-staff, date: 2027-01-08, time: "09:00", place: 一楼}
`,
};

function handbook(title: string, order: number): string {
  return `title: ${title}
short: 手册${order}
order: ${order}
audience: [staff]
summary: 一本手册。
cloth: supervision
`;
}

function brief(title: string, short: string, status: 'repealed' | 'not-yet'): string {
  return `title: ${title}
short: ${short}
aliases: []
kind: 部门规章
issuer: 示例机关
number: 示例第3号
edition: 2015年
effective: 2015-05-01
status: ${status}
articles: 9
chapters: []
renumbered: []
gists:
  "3": 一条规定
`;
}

function lesson(title: string, check: string): string {
  return `---
title: ${title}
summary: 一句话说清。
order: 1
audience: [staff]
minutes: 15
objectives:
  - 说出一件事
reviewed: 2026-11-22
---

## 一条线

合格才能上岗。<Cite law="safety-law" article="28" />

<Aside kind="key" title="先看这一点">

看名单。

</Aside>

<Check item="${check}" />

<Notes>

先提问。

</Notes>

## 怎么做

<Steps>

1. 停人。

</Steps>

<Notes>

再演示。

</Notes>
`;
}
