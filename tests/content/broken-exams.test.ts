import { describe, expect, it } from 'vitest';
import { edit, reportOf, write } from '../builders/content-tree.ts';

describe('a blueprint that cannot make a paper is told', () => {
  it('tells wanted and found where the bank is too small', () => {
    expect(reportOf(edit('exams/all-staff.yaml', 'count: 2', 'count: 9'))).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/exams/all-staff.yaml → sections[0].count：要9道判断题，题库里只凑得出2道。减少题数，放宽 from，或者补题。"
    `);
  });

  it('tells wanted and found where a quota cannot be met', () => {
    expect(
      reportOf(edit('exams/all-staff.yaml', 'value: enforcement, count: 1', 'value: enforcement, count: 2')),
    ).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/exams/all-staff.yaml → sections[0].quotas[0]：配额“enforcement”要2道判断题，题库里只有1道。减少配额，或者补题。"
    `);
  });

  it('says that quotas of one kind exceed the section', () => {
    expect(
      reportOf(
        edit(
          'exams/all-staff.yaml',
          '      - {by: handbook, value: enforcement, count: 1}',
          '      - {by: handbook, value: enforcement, count: 1}\n      - {by: handbook, value: supervision, count: 2}',
        ),
      ),
    ).toMatchInlineSnapshot(`
      "内容有2处要改：
        content/exams/all-staff.yaml → sections[0].quotas：同一类配额合计3题，大题只有2题。减少配额，或者增加题数。
        content/exams/all-staff.yaml → sections[0].quotas[1]：配额“supervision”要2道判断题，题库里只有1道。减少配额，或者补题。"
    `);
  });

  it('tells a shortfall by difficulty', () => {
    expect(
      reportOf(
        edit(
          'exams/all-staff.yaml',
          '{by: handbook, value: enforcement, count: 1}',
          '{by: difficulty, value: 3, count: 1}',
        ),
      ),
    ).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/exams/all-staff.yaml → sections[0].quotas[0]：配额“3”要1道判断题，题库里只有0道。减少配额，或者补题。"
    `);
  });

  it('names unknown handbooks, lessons and topics once, without a shortfall on top', () => {
    expect(
      reportOf(
        edit('exams/all-staff.yaml', '[supervision, enforcement]', '[supervision, rescue]'),
        edit('exams/all-staff.yaml', 'value: enforcement', 'value: rescue'),
        edit('exams/all-staff.yaml', '[supervision/training]', '[supervision/trainings]'),
        edit('exams/all-staff.yaml', '[培训档案]', '[档案]'),
      ),
    ).toMatchInlineSnapshot(`
      "内容有4处要改：
        content/exams/all-staff.yaml → sections[0].from.handbooks[1]：没有手册“rescue”。改成 content/handbooks 里有的。
        content/exams/all-staff.yaml → sections[0].quotas[0].value：没有手册“rescue”。改成 content/handbooks 里有的。
        content/exams/all-staff.yaml → sections[1].from.lessons[0]：没有课程“supervision/trainings”。改成 content/lessons 里有的，写成 supervision/training 的样子。
        content/exams/all-staff.yaml → sections[1].from.topics[0]：没有知识点“档案”。改成试题 topic 里写过的，一字不差。"
    `);
  });

  it('names a part that is not among the stages and one left out', () => {
    expect(
      reportOf(
        edit('exams/all-staff.yaml', 'stage: 判断\n', 'stage: 判段\n'),
        edit('exams/all-staff.yaml', '    stage: 选择\n', ''),
      ),
    ).toMatchInlineSnapshot(`
      "内容有2处要改：
        content/exams/all-staff.yaml → sections[0].stage：“判段”不在 stages 里。只能写：判断、选择。
        content/exams/all-staff.yaml → sections[1].stage：全卷分部分，这一大题没有写属于哪部分。写上其一：判断、选择。"
    `);
  });

  it('names a stage without sections', () => {
    expect(
      reportOf(edit('exams/all-staff.yaml', 'stages: [判断, 选择]', 'stages: [判断, 选择, 填空]')),
    ).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/exams/all-staff.yaml → stages：“填空”这一部分没有大题。给它写大题，或者删去。"
    `);
  });

  it('names a part in an exam that has none', () => {
    expect(reportOf(edit('exams/all-staff.yaml', 'stages: [判断, 选择]\n', ''))).toMatchInlineSnapshot(`
      "内容有2处要改：
        content/exams/all-staff.yaml → sections[0].stage：写了部分“判断”，全卷没有分部分。在 stages 里列出各部分，或者删去这一行。
        content/exams/all-staff.yaml → sections[1].stage：写了部分“选择”，全卷没有分部分。在 stages 里列出各部分，或者删去这一行。"
    `);
  });

  it('names two sections with one id', () => {
    expect(reportOf(edit('exams/all-staff.yaml', 'id: multiple\n', 'id: judgement\n'))).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/exams/all-staff.yaml → sections[1].id：“judgement”已经用在 sections[0]。每个大题一个编号。"
    `);
  });

  it('names a pass mark above the whole paper', () => {
    expect(reportOf(edit('exams/all-staff.yaml', 'passMark: 3', 'passMark: 6'))).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/exams/all-staff.yaml → passMark：合格线6分，全卷只有5分。改合格线，或者改各大题的题数和分值。"
    `);
  });

  it('names a rule that cannot mark the section’s type', () => {
    expect(
      reportOf(
        edit('exams/all-staff.yaml', '    count: 2\n', '    count: 2\n    marking: {id: fewer-half, each: 0.5}\n'),
      ),
    ).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/exams/all-staff.yaml → sections[0].marking：评分规则“fewer-half”不能用于判断题。可用的规则：exact。"
    `);
  });

  it('names part marks as high as full marks', () => {
    expect(reportOf(edit('exams/all-staff.yaml', 'each: 0.5', 'each: 3'))).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/exams/all-staff.yaml → sections[1].marking.each：少选每项得3分，不低于整题的3分。写得比 pointsEach 小。"
    `);
  });

  it('names two exams with one code', () => {
    expect(
      reportOf(
        write(
          'exams/copy.yaml',
          'title: 副本\ncode: WT\nsummary: 一样。\naudience: [staff]\nintegrity: practice\nsource: 本局\nsample: true\nminutes: 5\npassMark: 1\nsections:\n  - {id: one, title: 一, type: judgement, count: 1, pointsEach: 1}\n',
        ),
      ),
    ).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/exams/copy.yaml → code：“WT”已经是 content/exams/all-staff.yaml 的卷号开头。每场考试一个，换一个。"
    `);
  });

  it('is silent about fillings while items cannot be read', () => {
    expect(
      reportOf(
        edit('exams/all-staff.yaml', 'count: 2', 'count: 9'),
        edit('items/enforcement/credentials.yaml', 'key: true', 'key: 1'),
      ),
    ).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/items/enforcement/credentials.yaml → items[0].key：“1”不是 true 或 false。改成 true 或 false。"
    `);
  });
});
