import { describe, expect, it } from 'vitest';
import { append, edit, reportOf } from '../builders/content-tree.ts';

describe('a plan that cannot be kept is told', () => {
  it('names a lesson that is not there', () => {
    expect(
      reportOf(edit('plan/2027.yaml', 'lesson: supervision/training', 'lesson: supervision/trainings')),
    ).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/plan/2027.yaml → sessions[0].lesson：没有课程“supervision/trainings”。检查编号，或者先写这一课。"
    `);
  });

  it('names an exam that is not there', () => {
    expect(reportOf(edit('plan/2027.yaml', 'exam: all-staff', 'exam: all-staf'))).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/plan/2027.yaml → exams[0].exam：没有考试“all-staf”。检查编号，或者建 content/exams/all-staf.yaml。"
    `);
  });

  it('names a year that is not the file’s', () => {
    expect(reportOf(edit('plan/2027.yaml', 'year: 2027', 'year: 2026'))).toMatchInlineSnapshot(`
      "内容有3处要改：
        content/plan/2027.yaml → from：“2027-01-04”不在2026年。一年一个文件，改日期。
        content/plan/2027.yaml → to：“2027-01-15”不在2026年。一年一个文件，改日期。
        content/plan/2027.yaml → year：写的是2026年，文件名是2027。改成一致。"
    `);
  });

  it('names two sessions on one day', () => {
    expect(reportOf(edit('plan/2027.yaml', 'date: 2027-01-07', 'date: 2027-01-04'))).toMatchInlineSnapshot(`
      "内容有2处要改：
        content/plan/2027.yaml → sessions：1个学习日没有安排：2027-01-07。补上课程；停课的写进 pauses。
        content/plan/2027.yaml → sessions[1].date：2027-01-04已经排了 sessions[0]。一天只排一次。"
    `);
  });

  it('names a session in a pause', () => {
    expect(reportOf(edit('plan/2027.yaml', 'to: 2027-01-13', 'to: 2027-01-14'))).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/plan/2027.yaml → sessions[2].date：2027-01-14在停课期间（大雪）。删去这一次，或者改 pauses。"
    `);
  });

  it('names a session on a day that is no study day', () => {
    expect(reportOf(edit('plan/2027.yaml', 'date: 2027-01-07', 'date: 2027-01-06'))).toMatchInlineSnapshot(`
      "内容有2处要改：
        content/plan/2027.yaml → sessions：1个学习日没有安排：2027-01-07。补上课程；停课的写进 pauses。
        content/plan/2027.yaml → sessions[1].date：2027-01-06是周三。site.yaml 定的学习日是周一、周四，改日期。"
    `);
  });

  it('names study days that nobody planned', () => {
    expect(
      reportOf(
        edit('plan/2027.yaml', 'from: 2027-01-11', 'from: 2027-01-12'),
        edit('plan/2027.yaml', 'to: 2027-01-15', 'to: 2027-03-31'),
      ),
    ).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/plan/2027.yaml → sessions：22个学习日没有安排：2027-01-11、2027-01-18、2027-01-21、2027-01-25、2027-01-28、2027-02-01、2027-02-04、2027-02-08、2027-02-11、2027-02-15等。补上课程；停课的写进 pauses。"
    `);
  });

  it('names a session outside the plan’s days', () => {
    expect(reportOf(edit('plan/2027.yaml', 'to: 2027-01-15', 'to: 2027-01-13'))).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/plan/2027.yaml → sessions[2].date：2027-01-14不在 2027-01-04 到 2027-01-13 之间。改日期，或者改 from、to。"
    `);
  });

  it('names an exam in a pause and one given twice', () => {
    expect(
      reportOf(
        edit('plan/2027.yaml', 'date: 2027-01-08', 'date: 2027-01-12'),
        append('plan/2027.yaml', '  - {exam: all-staff, date: 2027-01-12, time: "14:00", place: 一楼}\n'),
      ),
    ).toMatchInlineSnapshot(`
      "内容有3处要改：
        content/plan/2027.yaml → exams[0].date：2027-01-12在停课期间（大雪）。改日期，或者改 pauses。
        content/plan/2027.yaml → exams[1]：与 exams[0] 是同一天的同一场考试。删去一个。
        content/plan/2027.yaml → exams[1].date：2027-01-12在停课期间（大雪）。改日期，或者改 pauses。"
    `);
  });

  it('names pauses that run backwards or overlap', () => {
    expect(
      reportOf(
        edit(
          'plan/2027.yaml',
          'pauses:',
          'pauses:\n  - {from: 2027-01-12, to: 2027-01-13, reason: 停电}\n  - {from: 2027-01-09, to: 2027-01-08, reason: 会议}',
        ),
      ),
    ).toMatchInlineSnapshot(`
      "内容有2处要改：
        content/plan/2027.yaml → pauses[1]：会议从2027-01-09到2027-01-08，前后颠倒。改起止日期。
        content/plan/2027.yaml → pauses[2]：大雪与停电的日期重叠。合并，或者改起止日期。"
    `);
  });

  it('names a plan that ends before it begins', () => {
    expect(reportOf(edit('plan/2027.yaml', 'to: 2027-01-15', 'to: 2027-01-03'))).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/plan/2027.yaml → to：“2027-01-03”在 from “2027-01-04”之前。改起止日期。"
    `);
  });
});
