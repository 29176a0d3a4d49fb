import { describe, expect, it } from 'vitest';
import { edit, reportOf } from '../builders/content-tree.ts';

describe('a registry, a handbook, a glossary or settings at odds with themselves are told', () => {
  it('names a gist of an article that does not exist', () => {
    expect(
      reportOf(edit('regulations/safety-law.yaml', '  "5":', '  "31": 没有的条文\n  "5":')),
    ).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/regulations/safety-law.yaml → gists.31：《安全法》可引用的条文里没有第三十一条。查原文，改条号，或者删去这一行。"
    `);
  });

  it('names a gist outside the part that may be cited', () => {
    expect(
      reportOf(edit('regulations/penal-code.yaml', '  "134-1":', '  "140": 另一章\n  "134-1":')),
    ).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/regulations/penal-code.yaml → gists.140：《刑事法》可引用的条文里没有第一百四十条。查原文，改条号，或者删去这一行。"
    `);
  });

  it('names a moved article that leads nowhere and one that moved twice', () => {
    expect(
      reportOf(
        edit('regulations/safety-law.yaml', 'to: "28"', 'to: "31"'),
        edit('regulations/safety-law.yaml', 'from: "18"', 'from: "35"'),
      ),
    ).toMatchInlineSnapshot(`
      "内容有2处要改：
        content/regulations/safety-law.yaml → renumbered[1].from：旧版第三十五条在 renumbered[0] 里写过。一条旧条文只写一行。
        content/regulations/safety-law.yaml → renumbered[1].to：“31”不是现行版本的条号。查原文，改条号。"
    `);
  });

  it('names chapters that run backwards or past the end', () => {
    expect(
      reportOf(
        edit('regulations/safety-law.yaml', 'from: 11, to: 30', 'from: 11, to: 31'),
        edit('regulations/penal-code.yaml', 'from: 114, to: 139', 'from: 139, to: 114'),
      ),
    ).toMatchInlineSnapshot(`
      "内容有2处要改：
        content/regulations/penal-code.yaml → chapters[0]：“危害公共安全罪”从第139条到第114条，前后颠倒。查原文，改起止条号。
        content/regulations/safety-law.yaml → chapters[1]：“第二章 罚则”到第31条，全文只有30条。查原文，改起止条号。"
    `);
  });

  it('names chapters that overlap', () => {
    expect(reportOf(edit('regulations/safety-law.yaml', 'from: 11, to: 30', 'from: 9, to: 30'))).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/regulations/safety-law.yaml → chapters[1]：“第二章 罚则”从第9条起，前一章到第10条才完。查原文，改起止条号。"
    `);
  });

  it('names a range that does not fit and an inserted article without its order', () => {
    expect(
      reportOf(
        edit('regulations/penal-code.yaml', '"131-139"', '"131-139", "460"'),
        edit('regulations/penal-code.yaml', '["134-1"]', '["134-1", "7"]'),
      ),
    ).toMatchInlineSnapshot(`
      "内容有2处要改：
        content/regulations/penal-code.yaml → available[1]：“460”不在全文452条之内，或者前后颠倒。查原文，改起止条号。
        content/regulations/penal-code.yaml → insertedArticles[1]：“7”不是“第几条之几”。写成 "134-1" 的样子；普通条文不用列。"
    `);
  });

  it('names an alias that is another regulation’s name', () => {
    expect(reportOf(edit('regulations/penal-code.yaml', 'aliases: []', 'aliases: [安法]'))).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/regulations/safety-law.yaml → aliases[0]：“安法”已经是 content/regulations/penal-code.yaml 的名称。一个名称只指一部法规，换一个或者删去。"
    `);
  });

  it('names a status that does not exist', () => {
    expect(reportOf(edit('regulations/safety-law.yaml', 'status: in-force', 'status: valid'))).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/regulations/safety-law.yaml → status：“valid”不在可选范围内。只能写：in-force、repealed、not-yet。"
    `);
  });

  it('names two handbooks in one place', () => {
    expect(reportOf(edit('handbooks/enforcement.yaml', 'order: 2', 'order: 1'))).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/handbooks/supervision.yaml → order：1已经是 content/handbooks/enforcement.yaml 的次序。每本手册一个次序。"
    `);
  });

  it('names a glossary term given twice and its dangling citation', () => {
    expect(
      reportOf(
        edit(
          'glossary.yaml',
          'platform:',
          '  - id: boss\n    term: 一把手\n    english: boss\n    definition: 同上。\n    cites: ["safety-law:99"]\nplatform:',
        ),
      ),
    ).toMatchInlineSnapshot(`
      "内容有2处要改：
        content/glossary.yaml → terms[1].cites[0]：“safety-law:99”：《安全法》2021年修正共30条，没有第九十九条。查原文，改条号。
        content/glossary.yaml → terms[1].term：“一把手”一词两用：terms[0].aliases[0] 是“主要负责人”的别名，这里又是“一把手”的名称。一个词只归一条：留一处，另一处删去或者改名。"
    `);
  });

  it('names a default rule that cannot mark its type', () => {
    expect(reportOf(edit('site.yaml', 'single: {id: exact}', 'single: {id: per-blank}'))).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/site.yaml → marking.single：评分规则“per-blank”不能用于单选题。可用的规则：exact。"
    `);
  });

  it('names a study weekday given twice', () => {
    expect(reportOf(edit('site.yaml', '[1, 4]', '[1, 4, 1]'))).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/site.yaml → studyWeekdays[2]：1写了两次。删去一个。"
    `);
  });

  it('names a weekday that no week has', () => {
    expect(reportOf(edit('site.yaml', '[1, 4]', '[1, 4, 8]'))).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/site.yaml → studyWeekdays[2]：“8”太大。不能大于7。"
    `);
  });
});
