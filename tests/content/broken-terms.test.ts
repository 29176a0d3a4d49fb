import { describe, expect, it } from 'vitest';
import { edit, reportOf, write } from '../builders/content-tree.ts';

/** The valid glossary with more entries or fields behind its first term. */
const more = (lines: string) => edit('glossary.yaml', 'platform:', `${lines}platform:`);
const avoid = (words: string) =>
  edit('glossary.yaml', '    aliases: [一把手]', `    aliases: [一把手]\n    avoid: [${words}]`);
const TERM = (id: string, term: string, rest = '') =>
  `  - id: ${id}\n    term: ${term}\n    english: ${id}\n${rest}    definition: 说明。\n`;

const CHECKLIST = `title: 煤矿
order: 1
reviewed: 2026-11-22
lines:
  - id: mine-duty-01
    area: 责任
    look: 墙上的职责
    wrong: 没有写主要责任人
    severity: general
    act: 补上主要责任人，再贴出来
    cites: ["safety-law:5"]
`;

describe('a term used two ways is told', () => {
  it('names both entries where a name is another’s name, alias or avoided word', () => {
    expect(
      reportOf(
        more(TERM('boss', '一把手') + TERM('head', '负责人', '    aliases: [主要负责人]\n    avoid: [一把手]\n')),
      ),
    ).toMatchInlineSnapshot(`
      "内容有3处要改：
        content/glossary.yaml → terms[1].term：“一把手”一词两用：terms[0].aliases[0] 是“主要负责人”的别名，这里又是“一把手”的名称。一个词只归一条：留一处，另一处删去或者改名。
        content/glossary.yaml → terms[2].aliases[0]：“主要负责人”一词两用：terms[0].term 是“主要负责人”的名称，这里又是“负责人”的别名。一个词只归一条：留一处，另一处删去或者改名。
        content/glossary.yaml → terms[2].avoid[0]：“一把手”一词两用：terms[0].aliases[0] 是“主要负责人”的别名，这里又是“负责人”的不用的写法。一个词只归一条：留一处，另一处删去或者改名。"
    `);
  });

  it('names a word that is both a term and a word of the platform', () => {
    expect(reportOf(more(TERM('item', '试题')))).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/glossary.yaml → platform[0].term：“试题”一词两用：terms[1].term 是“试题”的名称，这里又是“试题”的名称。一个词只归一条：留一处，另一处删去或者改名。"
    `);
  });

  it('names a word given twice in one entry', () => {
    expect(reportOf(avoid('一把手'))).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/glossary.yaml → terms[0].avoid[0]：“一把手”一词两用：terms[0].aliases[0] 是“主要负责人”的别名，这里又是“主要负责人”的不用的写法。一个词只归一条：留一处，另一处删去或者改名。"
    `);
  });

  it('names an id given twice', () => {
    expect(reportOf(more(TERM('principal', '负责人')))).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/glossary.yaml → terms[1].id：“principal”已经用在 terms[0]。各给一个不同的编号。"
    `);
  });
});

describe('an entry that cannot be held to is told', () => {
  it('names an avoided word that a proper name has in it', () => {
    expect(reportOf(avoid('示例安全, 负责人'))).toMatchInlineSnapshot(`
      "内容有2处要改：
        content/glossary.yaml → terms[0].avoid[0]：“示例安全”是“示例安全法”的一部分，写全称时躲不开。换一个更长的写法，或者删去。
        content/glossary.yaml → terms[0].avoid[1]：“负责人”是“主要负责人”的一部分，写全称时躲不开。换一个更长的写法，或者删去。"
    `);
  });

  it('names a definition that is too long', () => {
    expect(reportOf(edit('glossary.yaml', '对本单位安全生产全面负责的人。', '管'.repeat(61)))).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/glossary.yaml → terms[0].definition：“管管管管管管管管管管管管管管管管管管管管管管管管管管管管管管管管管管管管管管管管管管管管管管管管管管管管管管管管管管管管…”有61字。压到60字以内。"
    `);
  });

  it('names a field that no entry has', () => {
    expect(reportOf(edit('glossary.yaml', 'aliases: [一把手]', 'alias: [一把手]'))).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/glossary.yaml → terms[0]：没有“alias”这个字段。检查拼写，或者删去；可用的字段见 content/AUTHORING.md。"
    `);
  });
});

describe('a term spelt as the glossary does not spell it is told', () => {
  it('names every place: lessons, items, checklists, gists', () => {
    expect(
      reportOf(
        avoid('主要责任人'),
        edit('lessons/supervision/training.mdx', 'summary: ', 'summary: 主要责任人看的'),
        edit('items/supervision/training.yaml', 'stem: 派遣工由谁培训？', 'stem: 派遣工由哪位主要责任人培训？'),
        edit('items/supervision/training.yaml', 'text: 主管部门', 'text: 企业主要责任人'),
        edit('items/supervision/training.yaml', 'text: 考核结果', 'text: 主要责任人签字的考核结果'),
        edit('regulations/safety-law.yaml', '"5": 主要负责人全面负责', '"5": 主要责任人全面负责'),
        write('checklists/mine.yaml', CHECKLIST),
      ),
    ).toMatchInlineSnapshot(`
      "内容有7处要改：
        content/checklists/mine.yaml → lines[0].act：“主要责任人”不是规范的说法：“补上主要责任人，再贴出来”。改为“主要负责人”或者它的别名，见 content/glossary.yaml。
        content/checklists/mine.yaml → lines[0].wrong：“主要责任人”不是规范的说法：“没有写主要责任人”。改为“主要负责人”或者它的别名，见 content/glossary.yaml。
        content/items/supervision/training.yaml → items[0].options[2].text：“主要责任人”不是规范的说法：“企业主要责任人”。改为“主要负责人”或者它的别名，见 content/glossary.yaml。
        content/items/supervision/training.yaml → items[0].stem：“主要责任人”不是规范的说法：“派遣工由哪位主要责任人培训？”。改为“主要负责人”或者它的别名，见 content/glossary.yaml。
        content/items/supervision/training.yaml → items[1].options[3].text：“主要责任人”不是规范的说法：“主要责任人签字的考核结果”。改为“主要负责人”或者它的别名，见 content/glossary.yaml。
        content/lessons/supervision/training.mdx → 第3行：“主要责任人”不是规范的说法：“ummary: 主要责任人看的一句话说清。”。改为“主要负责人”或者它的别名，见 content/glossary.yaml。
        content/regulations/safety-law.yaml → gists.5：“主要责任人”不是规范的说法：“主要责任人全面负责”。改为“主要负责人”或者它的别名，见 content/glossary.yaml。"
    `);
  });

  it('leaves titles in 《》 and accepted answers alone', () => {
    expect(
      reportOf(
        avoid('安全生产事故'),
        edit('lessons/supervision/training.mdx', 'summary: ', 'summary: 《安全生产事故隐患排查治理规定》和'),
        edit('items/supervision/training.yaml', '[培训, 教育培训]', '[培训, 安全生产事故]'),
      ),
    ).toBe('');
  });

  it('says nothing without avoided words', () => {
    expect(reportOf(write('glossary.yaml', 'terms: []\nplatform: []\n'))).toBe('');
  });
});
