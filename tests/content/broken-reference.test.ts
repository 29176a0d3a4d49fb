import { describe, expect, it } from 'vitest';
import { type Change, reportOf, write } from '../builders/content-tree.ts';

const LINE =
  '{id: mc-guard-01, area: 设备, look: 冲床, wrong: 没有防护罩, severity: major, act: 装上再开, cites: ["safety-law:28"]}';
const checklist = (...lines: readonly string[]): Change =>
  write(
    'checklists/machinery.yaml',
    `title: 机械\norder: 1\nreviewed: 2026-11-22\nlines:\n${lines.map((line) => `  - ${line}\n`).join('')}`,
  );
const duties = (...posts: readonly string[]): Change =>
  write('duties/factory.yaml', `title: 工厂\nsample: true\nposts:\n${posts.map((post) => `  - ${post}\n`).join('')}`);
const bulletin = (path: string, text: string): Change =>
  write(`bulletin/${path}.mdx`, `---\ntitle: 一周安全\nsummary: 一句话。\nsample: true\n---\n\n${text}\n`);

describe('a checklist, a duty list or a bulletin at odds with itself or the registry is told', () => {
  it('says nothing of those that are right', () => {
    const post = '{id: head, post: 厂长, duties: [{text: 全面负责, cites: ["safety-law:5"]}]}';
    const text = '先培训。<Cite law="safety-law" article="28" />';
    expect(reportOf(checklist(LINE), duties(post), bulletin('weekly/2026-11-22', text))).toBe('');
  });

  it('names a line given twice, an unknown severity and a citation that does not stand', () => {
    expect(reportOf(checklist(LINE, LINE.replace('28', '31')))).toMatchInlineSnapshot(`
      "内容有2处要改：
        content/checklists/machinery.yaml → lines[1].cites[0]：“safety-law:31”：《安全法》2021年修正共30条，没有第三十一条。查原文，改条号。
        content/checklists/machinery.yaml → lines[1].id：“mc-guard-01”已经用在 content/checklists/machinery.yaml 的 lines[0]。给这一行一个新编号。"
    `);
    expect(
      reportOf(checklist(LINE.replace('major', 'grave'), LINE.replace('severity: major, ', '').replace('01', '02'))),
    ).toMatchInlineSnapshot(`
      "内容有2处要改：
        content/checklists/machinery.yaml → lines[0].severity：“grave”不在可选范围内。只能写：general、major。
        content/checklists/machinery.yaml → lines[1].severity：缺这个字段。补上，只能写：general、major。"
    `);
  });

  it('names a post given twice and a duty that nothing demands', () => {
    const post = '{id: head, post: 厂长, duties: [{text: 全面负责, cites: []}]}';
    expect(reportOf(duties(post))).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/duties/factory.yaml → posts[0].duties[0].cites：一项也没有。至少要有1项。"
    `);
    expect(
      reportOf(duties(post.replace('[]', '["old-rules:3"]'), post.replace('[]', '["safety-law:5"]'))),
    ).toMatchInlineSnapshot(`
      "内容有2处要改：
        content/duties/factory.yaml → posts[0].duties[0].cites[0]：“old-rules:3”：《旧办法》已经废止。改引现行有效的法规。
        content/duties/factory.yaml → posts[1].id：“head”已经用在 posts[0]。各给一个不同的编号。"
    `);
  });

  it('names a bulletin of a day that does not exist, in a broken text, in a place of its own', () => {
    expect(
      reportOf(
        bulletin('weekly/2026-02-30', '字'),
        bulletin('weekly/2026-03-01', '浓度<3'),
        bulletin('weekly/2026-03-02', '<Cite law="old-rules" article="3" />'),
        bulletin('today', '字'),
      ),
    ).toMatchInlineSnapshot(`
      "内容有4处要改：
        content/bulletin/today.mdx：位置或文件名不合规定，不会被读到。放在 content/bulletin/栏目/2026-11-22.mdx 这样的位置；文件名用小写字母、数字和短横线，字母开头，不叫 index。
        content/bulletin/weekly/2026-02-30.mdx：文件名“2026-02-30”不是日历上的一天。改成 2026-11-22 的样子。
        content/bulletin/weekly/2026-03-01.mdx → 第7行：“浓度<3”读不下去。检查这一行的小于号、花括号和组件。
        content/bulletin/weekly/2026-03-02.mdx → 第7行 <Cite>：“old-rules:3”：《旧办法》已经废止。改引现行有效的法规。"
    `);
  });
});
