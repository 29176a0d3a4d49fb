import { describe, expect, it } from 'vitest';
import { type Change, reportOf, write } from '../builders/content-tree.ts';

const LINE =
  '{id: mc-guard-01, area: 设备, look: 冲床, wrong: 没有防护罩, severity: major, act: 装上再开, cites: ["safety-law:28"]}';
const checklist = (...lines: readonly string[]): Change =>
  write(
    'checklists/machinery.yaml',
    `title: 机械\norder: 1\nreviewed: 2026-11-22\nlines:\n${lines.map((line) => `  - ${line}\n`).join('')}`,
  );

describe('a checklist at odds with itself or the registry is told', () => {
  it('says nothing of one that is right', () => {
    expect(reportOf(checklist(LINE))).toBe('');
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
        content/checklists/machinery.yaml → lines[0].severity：“grave”不是隐患级别。一般的写 general，条文写明属于重大事故隐患的写 major。
        content/checklists/machinery.yaml → lines[1].severity：缺这个字段。补上，一般的写 general，条文写明属于重大事故隐患的写 major。"
    `);
  });
});
