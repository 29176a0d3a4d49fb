import { describe, expect, it } from 'vitest';
import { edit, remove, reportOf, write } from '../builders/content-tree.ts';

describe('a file that cannot be read, or is in the wrong place, is told', () => {
  it('names the missing settings', () => {
    expect(reportOf(remove('site.yaml'))).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/site.yaml：没有这个文件。照 content/AUTHORING.md 的例子建一个。"
    `);
  });

  it('names the missing glossary', () => {
    expect(reportOf(remove('glossary.yaml'))).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/glossary.yaml：没有这个文件。照 content/AUTHORING.md 的例子建一个。"
    `);
  });

  it('says that a file is empty', () => {
    expect(reportOf(write('items/enforcement/credentials.yaml', ''))).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/items/enforcement/credentials.yaml：是空的。照 content/AUTHORING.md 的例子写。"
    `);
  });

  it('names the line with two colons', () => {
    expect(
      reportOf(edit('items/supervision/training.yaml', 'stem: 派遣工由谁培训？', 'stem: 问: 派遣工由谁培训？')),
    ).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/items/supervision/training.yaml → 第8行：“stem: 问: 派遣工由谁培训？”里有两个“: ”。文字里有“: ”的，整段加引号。"
    `);
  });

  it('names the line indented with a tab', () => {
    expect(
      reportOf(edit('exams/all-staff.yaml', 'summary: 人人参加。', 'summary:\n\t人人参加。')),
    ).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/exams/all-staff.yaml → 第4行：“人人参加。”用了制表符缩进。换成空格，每层两个。"
    `);
  });

  it('names the line with a quote that is not closed', () => {
    expect(
      reportOf(edit('items/enforcement/credentials.yaml', 'stem: 检查时要出示证件。', 'stem: "检查时要出示证件。')),
    ).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/items/enforcement/credentials.yaml → 第8行：“stem: "检查时要出示证件。”读不下去。检查这一行和上一行的缩进、引号、括号；文字里有“: ”“ #”或者以符号开头的，整段加引号。"
    `);
  });

  it('names each field written twice', () => {
    expect(
      reportOf(
        edit(
          'items/enforcement/credentials.yaml',
          '    key: true\n',
          '    key: true\n    key: false\n    topic: 出示\n',
        ),
      ),
    ).toMatchInlineSnapshot(`
      "内容有2处要改：
        content/items/enforcement/credentials.yaml → 第10行：“key: false”这个字段前面已经写过。删去一个，或者合并。
        content/items/enforcement/credentials.yaml → 第11行：“topic: 出示”这个字段前面已经写过。删去一个，或者合并。"
    `);
  });

  it('explains a text that opens with an asterisk', () => {
    expect(reportOf(edit('items/enforcement/credentials.yaml', 'stem: 检查', 'stem: *检查'))).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/items/enforcement/credentials.yaml → 第8行：“stem: *检查时要出示证件。”里有以 * 或 & 开头的文字，会被当成引用。给这段文字加引号。"
    `);
  });

  it('names the text that YAML would drop as an anchor', () => {
    expect(reportOf(edit('items/enforcement/credentials.yaml', 'stem: 检查', 'stem: &检查'))).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/items/enforcement/credentials.yaml → 第8行：“stem: &检查时要出示证件。”里有以 * 或 & 开头的文字，会被当成引用。给这段文字加引号。"
    `);
  });

  it('names the line that the lines below were indented under', () => {
    expect(
      reportOf(
        edit(
          'items/supervision/training.yaml',
          '    cites: ["safety-law:28"]\n  - id: trn-record-02',
          '    cites: ["safety-law:28"]\n    reviewed: 2026-11-22\n      - id: trn-record-02',
        ),
      ),
    ).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/items/supervision/training.yaml → 第16行：“reviewed: 2026-11-22”下面几行缩进太深，连到了这一行上。同一层的行左边对齐。"
    `);
  });

  it('explains a text that opens with a reserved sign', () => {
    expect(reportOf(edit('items/enforcement/credentials.yaml', 'stem: 检查', 'stem: @检查'))).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/items/enforcement/credentials.yaml → 第8行：“stem: @检查时要出示证件。”以特殊符号开头。给整段文字加引号。"
    `);
  });

  it('names the line of front matter as the file counts it', () => {
    expect(reportOf(edit('lessons/supervision/training.mdx', 'minutes: 15', 'minutes: 15: 20'))).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/lessons/supervision/training.mdx → 第6行：“minutes: 15: 20”里有两个“: ”。文字里有“: ”的，整段加引号。"
    `);
  });

  it('says that a lesson has no front matter', () => {
    expect(reportOf(write('lessons/enforcement/credentials.mdx', '## 一条线\n'))).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/lessons/enforcement/credentials.mdx：开头没有两行 --- 之间的字段。照 content/AUTHORING.md 的例子补上。"
    `);
  });

  it('says that a file is not UTF-8', () => {
    expect(reportOf(write('handbooks/enforcement.yaml', 'title: ��\n'))).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/handbooks/enforcement.yaml：里面有认不出的字，文件多半不是UTF-8编码。用编辑器另存为UTF-8。"
    `);
  });

  it('names files that nothing would read', () => {
    expect(
      reportOf(
        write('items/training.yaml', 'x'),
        write('items/supervision/Training.yml', 'x'),
        write('notes/plan.docx', 'x'),
        write('lessons/supervision/index.mdx', 'x'),
      ),
    ).toMatchInlineSnapshot(`
      "内容有4处要改：
        content/items/supervision/Training.yml：位置或文件名不合规定，不会被读到。放在 content/items/手册/课程.yaml 这样的位置；文件名用小写字母、数字和短横线，字母开头，不叫 index。
        content/items/training.yaml：位置或文件名不合规定，不会被读到。放在 content/items/手册/课程.yaml 这样的位置；文件名用小写字母、数字和短横线，字母开头，不叫 index。
        content/lessons/supervision/index.mdx：位置或文件名不合规定，不会被读到。放在 content/lessons/手册/课程.mdx 这样的位置；文件名用小写字母、数字和短横线，字母开头，不叫 index。
        content/notes/plan.docx：没有程序会读这个文件。移出 content，或者放进 regulations、handbooks、lessons、items、exams、plan、checklists、contests、duties、figures、bulletin 之一。"
    `);
  });

  it('names an official text without a registry entry', () => {
    expect(
      reportOf(write('regulations/other-law.md', '第一条'), write('regulations/safety-law.md', '第一条')),
    ).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/regulations/other-law.md：这份原文没有登记。在 content/regulations/other-law.yaml 里登记这部法规。"
    `);
  });

  it('names an item swallowed by the text above it', () => {
    expect(
      reportOf(
        edit(
          'items/supervision/training.yaml',
          '    rationale: 次序反了。\n    cites: ["safety-law:28"]\n  - id: trn-blank-04',
          '    cites: ["safety-law:28"]\n    rationale: |\n      次序反了。\n      - id: trn-blank-04',
        ),
        edit(
          'items/supervision/training.yaml',
          '    revision: 1\n    type: blank\n    topic: 培训对象\n    difficulty: 2\n    stem: 先____，后____。\n    key: [[培训, 教育培训], [上岗]]\n    rationale: 合格才上岗。\n    cites: ["safety-law:28"]\n',
          '',
        ),
      ),
    ).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/items/supervision/training.yaml → 第40行：试题“trn-blank-04”没有读进题库，被当成了上面那道题的文字。把缩进对齐到其他试题。"
    `);
  });
});
