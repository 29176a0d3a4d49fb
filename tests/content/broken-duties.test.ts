import { describe, expect, it } from 'vitest';
import { type Change, edit, reportOf, write } from '../builders/content-tree.ts';

const FILE = 'duties/works.yaml';
const WORKS = write(
  FILE,
  `title: 工厂
order: 1
summary: 厂里谁管什么。
sample: true
reviewed: 2026-11-22
shared:
  - {id: all, post: 班组长, duties: [{text: 班前讲一遍, cites: ["safety-law:28"]}]}
units:
  - id: casting
    name: 铸造厂（示例）
    about: 熔炼
    posts:
      - {id: head, post: 厂长, duties: [{text: 全面负责, cites: ["safety-law:5"]}]}
  - id: forging
    name: 锻造厂（示例）
    about: 冲压
    posts:
      - {id: head, post: 厂长, duties: [{text: 全面负责, cites: ["safety-law:5"]}]}
      - {id: safety, post: 安全员, duties: [{text: 查培训, cites: ["safety-law:28"]}]}
`,
);
const report = (...changes: readonly Change[]) => reportOf(WORKS, ...changes);

describe('a list of duties at odds with itself or the registry is told', () => {
  it('says nothing of one that is right', () => {
    expect(report()).toBe('');
  });

  it('names a duty that stands on nothing, and whether it is an example left open, both at once', () => {
    expect(report(edit(FILE, '["safety-law:5"]', '[]'), edit(FILE, 'sample: true\n', ''))).toMatchInlineSnapshot(`
      "内容有2处要改：
        content/duties/works.yaml → sample：缺这个字段。补上，要写 true 或 false。
        content/duties/works.yaml → units[0].posts[0].duties[0].cites：一项也没有。至少要有1项。"
    `);
  });

  it('names every citation that does not stand: unknown, repealed, beyond the end, no citation at all', () => {
    expect(
      report(
        edit(FILE, 'cites: ["safety-law:28"]}]}\nunits', 'cites: ["safety-law:31"]}]}\nunits'),
        edit(FILE, '["safety-law:5"]', '["old-rules:3"]'),
        edit(FILE, '["safety-law:5"]', '["no-such-law:5"]'),
      ),
    ).toMatchInlineSnapshot(`
      "内容有3处要改：
        content/duties/works.yaml → shared[0].duties[0].cites[0]：“safety-law:31”：《安全法》2021年修正共30条，没有第三十一条。查原文，改条号。
        content/duties/works.yaml → units[0].posts[0].duties[0].cites[0]：“old-rules:3”：《旧办法》已经废止。改引现行有效的法规。
        content/duties/works.yaml → units[1].posts[0].duties[0].cites[0]：“no-such-law:5”：没有登记过 no-such-law 这部法规。检查法规编号，或者在 content/regulations 里登记。"
    `);
    expect(report(edit(FILE, '["safety-law:5"]', '["安全法第五条"]'))).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/duties/works.yaml → units[0].posts[0].duties[0].cites[0]：“安全法第五条”不是“法规编号:条号”。写成 work-safety-law:28 的样子，条号用阿拉伯数字，“之一”写作 -1。"
    `);
  });

  it('names units and posts that are not told apart', () => {
    expect(
      report(
        edit(FILE, 'id: forging', 'id: casting'),
        edit(FILE, '锻造厂', '铸造厂'),
        edit(FILE, 'id: safety', 'id: head'),
      ),
    ).toMatchInlineSnapshot(`
      "内容有3处要改：
        content/duties/works.yaml → units[1].id：“casting”已经用在 units[0]。各给一个不同的编号。
        content/duties/works.yaml → units[1].name：“铸造厂（示例）”已经用在 units[0]。合并成一个单位，或者改名。
        content/duties/works.yaml → units[1].posts[1].id：“head”已经用在 units[1].posts[0]。各给一个不同的编号。"
    `);
  });

  it('names an order that another list has, a day that is none and a unit without a post', () => {
    const again = write(
      'duties/yard.yaml',
      'title: 堆场\norder: 1\nsummary: 一句话。\nsample: true\nreviewed: 2026-02-30\nunits: [{id: yard, name: 堆场, about: 装卸, posts: []}]\n',
    );
    expect(report(again)).toMatchInlineSnapshot(`
      "内容有2处要改：
        content/duties/yard.yaml → reviewed：“2026-02-30”不是日历上的一天。写成 2026-11-22 的样子。
        content/duties/yard.yaml → units[0].posts：一项也没有。至少要有1项。"
    `);
    const mended = edit('duties/yard.yaml', '2026-02-30', '2026-03-01');
    const post = edit(
      'duties/yard.yaml',
      'posts: []',
      'posts: [{id: a, post: 场长, duties: [{text: 管, cites: ["safety-law:5"]}]}]',
    );
    expect(report(again, mended, post)).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/duties/yard.yaml → order：1已经是 content/duties/works.yaml 的次序。每份清单一个次序。"
    `);
  });
});
