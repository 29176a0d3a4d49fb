import { describe, expect, it } from 'vitest';
import { edit, remove, reportOf } from '../builders/content-tree.ts';

describe('an item that contradicts itself or the bank is told', () => {
  it('names a key that is no option', () => {
    expect(reportOf(edit('items/supervision/training.yaml', 'key: B', 'key: E'))).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/items/supervision/training.yaml → items[0].key：“E”不是本题的选项。从A、B、C中选。"
    `);
  });

  it('names keys that are no options and one given twice', () => {
    expect(
      reportOf(edit('items/supervision/training.yaml', 'key: [A, B, D]', 'key: [A, A, E]')),
    ).toMatchInlineSnapshot(`
      "内容有2处要改：
        content/items/supervision/training.yaml → items[1].key：“A、A、E”里有重复。每个选项只写一次。
        content/items/supervision/training.yaml → items[1].key：“E”不是本题的选项。从A、B、C、D中选。"
    `);
  });

  it('names two options with one id', () => {
    expect(
      reportOf(edit('items/supervision/training.yaml', '{id: B, text: 用工单位}', '{id: A, text: 用工单位}')),
    ).toMatchInlineSnapshot(`
      "内容有2处要改：
        content/items/supervision/training.yaml → items[0].key：“B”不是本题的选项。从A、C中选。
        content/items/supervision/training.yaml → items[0].options[1].id：“A”已经用在 options[0]。各给一个不同的编号。"
    `);
  });

  it('names two options with one text', () => {
    expect(
      reportOf(edit('items/supervision/training.yaml', 'text: 用工单位', 'text: 派遣单位')),
    ).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/items/supervision/training.yaml → items[0].options[1].text：“派遣单位”与 options[0] 一样。改写其中一个。"
    `);
  });

  it('names two points with one id', () => {
    expect(
      reportOf(edit('items/supervision/training.yaml', '{id: b, text: 考核结果}', '{id: a, text: 考核结果}')),
    ).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/items/supervision/training.yaml → items[4].points[1].id：“a”已经用在 points[0]。各给一个不同的编号。"
    `);
  });

  it('says that a stem has no blank', () => {
    expect(
      reportOf(edit('items/supervision/training.yaml', 'stem: 先____，后____。', 'stem: 先培训，后上岗。')),
    ).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/items/supervision/training.yaml → items[3].stem：“先培训，后上岗。”里没有空。在要填的地方写四个下划线 ____。"
    `);
  });

  it('counts blanks and answers', () => {
    expect(
      reportOf(edit('items/supervision/training.yaml', 'stem: 先____，后____。', 'stem: 先____。')),
    ).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/items/supervision/training.yaml → items[3].key：题干有1个空，答案有2组。每个空写一组答案，次序与题干相同。"
    `);
  });

  it('says that an order leaves an option out', () => {
    expect(
      reportOf(edit('items/supervision/training.yaml', 'key: [B, C, A]', 'key: [B, C, C, A]')),
    ).toMatchInlineSnapshot(`
      "内容有2处要改：
        content/items/supervision/training.yaml → items[5].key：“B、C、C、A”里有重复。每个选项只写一次。
        content/items/supervision/training.yaml → items[5].key：答案排了4步，选项有3个。排序题的答案要把每个选项排进去一次。"
    `);
  });

  it('says that options stand in the right order already', () => {
    expect(
      reportOf(edit('items/supervision/training.yaml', 'key: [B, C, A]', 'key: [A, B, C]')),
    ).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/items/supervision/training.yaml → items[5].options：选项写的顺序就是答案“A、B、C”。把选项打乱再写。"
    `);
  });

  it('names an id used twice in one file', () => {
    expect(
      reportOf(edit('items/supervision/training.yaml', 'id: trn-first-03', 'id: trn-place-01')),
    ).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/items/supervision/training.yaml → items[2].id：“trn-place-01”已经用在 items[0]。给这道题一个新编号，旧编号不能改作他用。"
    `);
  });

  it('names an id used in two files', () => {
    expect(
      reportOf(
        edit('items/enforcement/credentials.yaml', 'id: crd-show-01', 'id: trn-first-03'),
        edit('lessons/enforcement/credentials.mdx', 'crd-show-01', 'trn-first-03'),
      ),
    ).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/items/supervision/training.yaml → items[2].id：“trn-first-03”已经用在 content/items/enforcement/credentials.yaml 的 items[0]。给这道题一个新编号，旧编号不能改作他用。"
    `);
  });

  it('names an id used under a case and elsewhere', () => {
    expect(
      reportOf(edit('items/supervision/training.yaml', 'id: trn-case-07b', 'id: trn-short-05')),
    ).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/items/supervision/training.yaml → items[6].items[1].id：“trn-short-05”已经用在 items[4]。给这道题一个新编号，旧编号不能改作他用。"
    `);
  });

  it('names a variant of nothing and a variant of itself', () => {
    expect(
      reportOf(
        edit('items/supervision/training.yaml', 'stem: 派遣工', 'variantOf: trn-gone-99\n    stem: 派遣工'),
        edit('items/enforcement/credentials.yaml', 'stem: 检查', 'variantOf: crd-show-01\n    stem: 检查'),
      ),
    ).toMatchInlineSnapshot(`
      "内容有2处要改：
        content/items/enforcement/credentials.yaml → items[0].variantOf：“crd-show-01”是它自己。写另一道题的编号，或者删去这一行。
        content/items/supervision/training.yaml → items[0].variantOf：题库里没有试题“trn-gone-99”。改成已有试题的编号，或者删去这一行。"
    `);
  });

  it('names an ordering item under a case as an unknown type', () => {
    expect(
      reportOf(
        edit(
          'items/supervision/training.yaml',
          'id: trn-case-07a\n        revision: 1\n        type: judgement',
          'id: trn-case-07a\n        revision: 1\n        type: ordering',
        ),
      ),
    ).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/items/supervision/training.yaml → items[6].items[0].type：“ordering”不在可选范围内。只能写：single、multiple、judgement、blank、short。"
    `);
  });

  it('names items without a lesson', () => {
    expect(
      reportOf(
        remove('lessons/enforcement/credentials.mdx'),
        edit('plan/2027.yaml', 'enforcement/credentials', 'supervision/training'),
      ),
    ).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/items/enforcement/credentials.yaml：没有与它同名的课程“enforcement/credentials”。建 content/lessons/enforcement/credentials.mdx，或者改文件名。"
    `);
  });

  it('names a citation of a regulation nobody registered', () => {
    expect(
      reportOf(edit('items/supervision/training.yaml', '"safety-law:28"', '"safty-law:28"')),
    ).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/items/supervision/training.yaml → items[0].cites[0]：“safty-law:28”：没有登记过 safty-law 这部法规。检查法规编号，或者在 content/regulations 里登记。"
    `);
  });

  it('names an article beyond the end of the law', () => {
    expect(
      reportOf(edit('items/supervision/training.yaml', '"safety-law:28"', '"safety-law:31"')),
    ).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/items/supervision/training.yaml → items[0].cites[0]：“safety-law:31”：《安全法》2021年修正共30条，没有第三十一条。查原文，改条号。"
    `);
  });

  it('tells the new number of an article that moved', () => {
    expect(
      reportOf(edit('items/supervision/training.yaml', '"safety-law:28"', '"safety-law:35"')),
    ).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/items/supervision/training.yaml → items[0].cites[0]：“safety-law:35”：《安全法》2021年修正共30条，没有第三十五条。查原文，改条号；旧版第三十五条现在是第二十八条。"
    `);
  });

  it('tells the new number where the old one is another article today', () => {
    expect(
      reportOf(edit('items/supervision/training.yaml', '"safety-law:28"', '"safety-law:18"')),
    ).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/items/supervision/training.yaml → items[0].cites[0]：“safety-law:18”：这一条还没有要旨。查原文；旧版第十八条现在是第二十一条。条号没错的话，在 content/regulations/safety-law.yaml 的 gists 里给 "18" 写一行。"
    `);
  });

  it('names an article without a gist', () => {
    expect(
      reportOf(edit('items/supervision/training.yaml', '"safety-law:28"', '"safety-law:6"')),
    ).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/items/supervision/training.yaml → items[0].cites[0]：“safety-law:6”：这一条还没有要旨。在 content/regulations/safety-law.yaml 的 gists 里给 "6" 写一行。"
    `);
  });

  it('names a repealed regulation', () => {
    expect(
      reportOf(edit('items/supervision/training.yaml', '"safety-law:28"', '"old-rules:3"')),
    ).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/items/supervision/training.yaml → items[0].cites[0]：“old-rules:3”：《旧办法》已经废止。改引现行有效的法规。"
    `);
  });

  it('names a regulation not yet in force', () => {
    expect(
      reportOf(edit('items/supervision/training.yaml', '"safety-law:28"', '"new-rules:3"')),
    ).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/items/supervision/training.yaml → items[0].cites[0]：“new-rules:3”：《新办法》尚未施行。改引现行有效的法规。"
    `);
  });

  it('names an article of a text that is here only in part', () => {
    expect(
      reportOf(edit('items/supervision/training.yaml', '"penal-code:134-1"', '"penal-code:200"')),
    ).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/items/supervision/training.yaml → items[6].cites[1]：“penal-code:200”：《刑事法》只收了部分条文（131-139），没有第二百条。查原文，改条号。"
    `);
  });

  it('names an inserted article that does not exist', () => {
    expect(
      reportOf(edit('items/supervision/training.yaml', '"penal-code:134-1"', '"penal-code:134-2"')),
    ).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/items/supervision/training.yaml → items[6].cites[1]：“penal-code:134-2”：《刑事法》2023年修正共452条，没有第一百三十四条之二。查原文，改条号。"
    `);
  });
});
