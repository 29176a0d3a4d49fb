import { describe, expect, it } from 'vitest';
import { edit, reportOf } from '../builders/content-tree.ts';

describe('a file whose fields are broken is told', () => {
  it('names a misspelt field and the one it leaves missing', () => {
    expect(reportOf(edit('items/supervision/training.yaml', 'stem: 派遣工', 'stme: 派遣工'))).toMatchInlineSnapshot(`
      "内容有2处要改：
        content/items/supervision/training.yaml → items[0]：没有“stme”这个字段。检查拼写，或者删去；可用的字段见 content/AUTHORING.md。
        content/items/supervision/training.yaml → items[0].stem：缺这个字段。补上，要写文字。"
    `);
  });

  it('names a missing key', () => {
    expect(reportOf(edit('items/supervision/training.yaml', '    key: B\n', ''))).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/items/supervision/training.yaml → items[0].key：缺这个字段。补上，要写文字。"
    `);
  });

  it('names a field left empty', () => {
    expect(reportOf(edit('items/supervision/training.yaml', 'stem: 派遣工由谁培训？', 'stem:'))).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/items/supervision/training.yaml → items[0].stem：是空的。写上内容。"
    `);
  });

  it('says that a text of spaces is empty', () => {
    expect(
      reportOf(edit('items/supervision/training.yaml', 'stem: 派遣工由谁培训？', 'stem: "  "')),
    ).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/items/supervision/training.yaml → items[0].stem：是空的。写上内容。"
    `);
  });

  it('asks for quotes where a number should be text', () => {
    expect(
      reportOf(edit('regulations/safety-law.yaml', 'edition: 2021年修正', 'edition: 2021')),
    ).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/regulations/safety-law.yaml → edition：“2021”不是文字。加上引号，写成 "2021"。"
    `);
  });

  it('asks for true or false where YAML reads yes as a word', () => {
    expect(reportOf(edit('items/supervision/training.yaml', 'key: false', 'key: yes'))).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/items/supervision/training.yaml → items[2].key：“yes”不是 true 或 false。改成 true 或 false。"
    `);
  });

  it('asks for a whole number', () => {
    expect(reportOf(edit('items/supervision/training.yaml', 'revision: 1', 'revision: 1.5'))).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/items/supervision/training.yaml → items[0].revision：“1.5”不是整数。改成整数。"
    `);
  });

  it('lists the types where an item has an unknown one', () => {
    expect(reportOf(edit('items/supervision/training.yaml', 'type: single', 'type: choice'))).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/items/supervision/training.yaml → items[0].type：“choice”不在可选范围内。只能写：single、multiple、judgement、blank、short、ordering、case。"
    `);
  });

  it('lists the types where an item has none', () => {
    expect(reportOf(edit('items/supervision/training.yaml', '    type: single\n', ''))).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/items/supervision/training.yaml → items[0].type：缺这个字段。补上，只能写：single、multiple、judgement、blank、short、ordering、case。"
    `);
  });

  it('names a difficulty off the scale and one left out', () => {
    expect(
      reportOf(
        edit('items/supervision/training.yaml', 'difficulty: 1', 'difficulty: 5'),
        edit('items/enforcement/credentials.yaml', '    difficulty: 1\n', ''),
      ),
    ).toMatchInlineSnapshot(`
      "内容有2处要改：
        content/items/enforcement/credentials.yaml → items[0].difficulty：缺这个字段。补上，写1、2或3。
        content/items/supervision/training.yaml → items[0].difficulty：“5”不是难度。写1、2或3。"
    `);
  });

  it('names a day that the calendar does not have', () => {
    expect(reportOf(edit('lessons/supervision/training.mdx', '2026-11-22', '2026-02-30'))).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/lessons/supervision/training.mdx → reviewed：“2026-02-30”不是日历上的一天。写成 2026-11-22 的样子。"
    `);
  });

  it('names a day written the Chinese way', () => {
    expect(
      reportOf(edit('items/supervision/training.yaml', 'reviewed: 2026-11-22', 'reviewed: 2026年11月22日')),
    ).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/items/supervision/training.yaml → reviewed：“2026年11月22日”不是日历上的一天。写成 2026-11-22 的样子。"
    `);
  });

  it('names an item id with capitals', () => {
    expect(reportOf(edit('items/supervision/training.yaml', 'id: trn-first-03', 'id: TRN_03'))).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/items/supervision/training.yaml → items[2].id：“TRN_03”不是试题编号。用小写字母、数字和短横线，例如 stg-dispatch-03。"
    `);
  });

  it('names a citation with a Chinese number', () => {
    expect(
      reportOf(edit('items/supervision/training.yaml', '"safety-law:28"', '"safety-law:第二十八条"')),
    ).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/items/supervision/training.yaml → items[0].cites[0]：“safety-law:第二十八条”不是“法规编号:条号”。写成 work-safety-law:28 的样子，条号用阿拉伯数字，“之一”写作 -1。"
    `);
  });

  it('names a list that has too few entries', () => {
    expect(reportOf(edit('items/supervision/training.yaml', 'key: [A, B, D]', 'key: [A]'))).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/items/supervision/training.yaml → items[1].key：只有1项。至少要有2项。"
    `);
  });

  it('names a list that has too many entries', () => {
    expect(
      reportOf(
        edit(
          'lessons/supervision/training.mdx',
          '  - 说出一件事\n',
          '  - 一\n  - 二\n  - 三\n  - 四\n  - 五\n  - 六\n  - 七\n',
        ),
      ),
    ).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/lessons/supervision/training.mdx → objectives：有7项。至多6项。"
    `);
  });

  it('names numbers out of range', () => {
    expect(
      reportOf(
        edit('site.yaml', 'peoplePerDraw: 5', 'peoplePerDraw: 80'),
        edit('exams/all-staff.yaml', 'pointsEach: 1\n', 'pointsEach: 0\n'),
        edit('plan/2027.yaml', 'year: 2027', 'year: 1927'),
      ),
    ).toMatchInlineSnapshot(`
      "内容有3处要改：
        content/exams/all-staff.yaml → sections[0].pointsEach：“0”太小。要大于0。
        content/plan/2027.yaml → year：“1927”太小。不能小于2020。
        content/site.yaml → peoplePerDraw：“80”太大。不能大于50。"
    `);
  });

  it('names a share that is not below one', () => {
    expect(
      reportOf(edit('site.yaml', '{id: fewer-half, each: 0.5}', '{id: flat-partial, share: 1}')),
    ).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/site.yaml → marking.multiple.share：“1”太大。要小于1。"
    `);
  });

  it('lists the audiences where one is unknown', () => {
    expect(reportOf(edit('lessons/supervision/training.mdx', '[staff]', '[staf]'))).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/lessons/supervision/training.mdx → audience[0]：“staf”不在可选范围内。只能写：staff、enforcement、trainee、party、public。"
    `);
  });

  it('names an article in gists that is no number', () => {
    expect(reportOf(edit('regulations/safety-law.yaml', '  "28": 先', '  第28条: 先'))).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/regulations/safety-law.yaml → gists.第28条：“第28条”不是条号。用阿拉伯数字并加引号，例如 "28"；第一百三十四条之一写作 "134-1"。"
    `);
  });

  it('names an exam code with letters that read alike', () => {
    expect(reportOf(edit('exams/all-staff.yaml', 'code: WT', 'code: IO'))).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/exams/all-staff.yaml → code：“IO”不能作卷号开头。用2到3个大写字母或数字，不用I、L、O、U。"
    `);
  });

  it('names a time of day that does not exist', () => {
    expect(reportOf(edit('plan/2027.yaml', '"15:00"', '"25:00"'))).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/plan/2027.yaml → sessions[0].time：“25:00”不是时刻。写成 "15:00" 的样子，并加引号。"
    `);
  });

  it('names a list where one value belongs', () => {
    expect(reportOf(edit('items/supervision/training.yaml', 'key: B', 'key: [B]'))).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/items/supervision/training.yaml → items[0].key：“["B"]”不是文字。改成文字。"
    `);
  });
});
