import { describe, expect, it } from 'vitest';
import { reportOf, write } from '../builders/content-tree.ts';

const QUIZ = `kind: quiz
title: 有奖竞答
summary: 三轮。
from: {handbooks: [supervision]}
startScore: 100
prizes: 3
rounds:
  - {id: must, kind: must, title: 必答, questions: 2, values: [10], wrong: 0, foul: 0, seconds: 30}
  - {id: risk, kind: risk, title: 风险, questions: 1, values: [10, 20, 30], wrong: value, foul: 0, seconds: 60}
  - {id: tie, kind: tie, title: 加赛, questions: 1, values: [1], wrong: value, foul: 1, seconds: 20}
`;
const quiz = (text: string) => reportOf(write('contests/quiz.yaml', text));
const ONLINE = `kind: online
title: 网上竞答
summary: 每天三卷。
exam: all-staff
from: 2026-12-01
to: 2026-12-20
papersPerDay: 3
qualifyAt: 1
prizes: 5
`;
const online = (text: string) => reportOf(write('contests/online.yaml', text));
const SPEECH = 'kind: speech\ntitle: 演讲\nsummary: 七位评委。\nfullMark: 10\njudges: 7\n';

describe('a contest that cannot be played is told', () => {
  it('says nothing of those that can', () => {
    expect(quiz(QUIZ)).toBe('');
    expect(online(ONLINE)).toBe('');
    expect(reportOf(write('contests/speech.yaml', SPEECH))).toBe('');
  });

  it('names what the rounds get wrong, all at once', () => {
    const broken = QUIZ.replace('id: risk', 'id: must')
      .replace('[10, 20, 30]', '[30, 20]')
      .replace('kind: must', 'kind: tie')
      .replace('values: [10],', 'values: [10, 20],');
    expect(quiz(broken)).toMatchInlineSnapshot(`
      "内容有4处要改：
        content/contests/quiz.yaml → rounds[0].kind：加赛后面还有别的环节。加赛放在最后。
        content/contests/quiz.yaml → rounds[0].values：2个分值。只有风险题可以选分值，这里写一个。
        content/contests/quiz.yaml → rounds[1].id：“must”已经用在 rounds[0]。各给一个不同的编号。
        content/contests/quiz.yaml → rounds[1].values：分值没有从小到大排。从小到大写，例如 [10, 20, 30]。"
    `);
  });

  it('names questions from nowhere and from a lesson there is not', () => {
    expect(quiz(QUIZ.replace('{handbooks: [supervision]}', '{}'))).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/contests/quiz.yaml → from：没有写从哪里出题。写 handbooks 或 lessons。"
    `);
    expect(
      quiz(QUIZ.replace('{handbooks: [supervision]}', '{handbooks: [mining], lessons: [supervision/none]}')),
    ).toMatchInlineSnapshot(`
      "内容有2处要改：
        content/contests/quiz.yaml → from.handbooks[0]：没有手册“mining”。检查编号，或者先写 content/handbooks/mining.yaml。
        content/contests/quiz.yaml → from.lessons[0]：没有课程“supervision/none”。检查编号，或者先写 content/lessons/supervision/none.mdx。"
    `);
  });

  it('names a cost, a kind and a field that are none', () => {
    expect(quiz(QUIZ.replace('wrong: value', 'wrong: half'))).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/contests/quiz.yaml → rounds[1].wrong：“half”不是扣分。写扣几分，不扣写0，扣与得分一样多写 value。"
    `);
    expect(quiz(QUIZ.replace('kind: quiz', 'kind: show'))).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/contests/quiz.yaml → kind：“show”不在可选范围内。只能写：quiz、speech、online。"
    `);
    expect(reportOf(write('contests/speech.yaml', `${SPEECH}drop: 2\n`))).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/contests/speech.yaml：没有“drop”这个字段。检查拼写，或者删去；可用的字段见 content/AUTHORING.md。"
    `);
  });

  it('names an exam there is not, days the wrong way round and a mark past the paper’s', () => {
    expect(online(ONLINE.replace('exam: all-staff', 'exam: none').replace('12-20', '11-20'))).toMatchInlineSnapshot(`
      "内容有2处要改：
        content/contests/online.yaml → exam：没有考试“none”。检查编号，或者先写 content/exams/none.yaml。
        content/contests/online.yaml → to：“2026-11-20”在 from “2026-12-01”之前。改起止日期。"
    `);
    expect(online(ONLINE.replace('qualifyAt: 1\n', 'qualifyAt: 500\n'))).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/contests/online.yaml → qualifyAt：500分，全卷只有5分。写到全卷总分以内。"
    `);
  });
});
