import { describe, expect, it } from 'vitest';
import { edit, remove, reportOf } from '../builders/content-tree.ts';

describe('all faults are told at once', () => {
  it('reports nothing of a valid tree', () => {
    expect(reportOf()).toBe('');
  });

  it('reports several faults of one file, in the order of its items', () => {
    expect(
      reportOf(
        edit('items/supervision/training.yaml', 'key: B', 'key: E'),
        edit('items/supervision/training.yaml', 'key: [A, B, D]', 'key: [A, E]'),
        edit('items/supervision/training.yaml', 'stem: 先____，后____。', 'stem: 没有空。'),
        edit('items/supervision/training.yaml', '{id: b, text: 考核结果}', '{id: a, text: 考核结果}'),
      ),
    ).toMatchInlineSnapshot(`
      "内容有4处要改：
        content/items/supervision/training.yaml → items[0].key：“E”不是本题的选项。从A、B、C中选。
        content/items/supervision/training.yaml → items[1].key：“E”不是本题的选项。从A、B、C、D中选。
        content/items/supervision/training.yaml → items[3].stem：“没有空。”里没有空。在要填的地方写四个下划线 ____。
        content/items/supervision/training.yaml → items[4].points[1].id：“a”已经用在 points[0]。各给一个不同的编号。"
    `);
  });

  it('reports faults of shape and of meaning in different files together', () => {
    expect(
      reportOf(
        edit('items/supervision/training.yaml', 'key: B', 'key: E'),
        edit('lessons/supervision/training.mdx', 'item="trn-place-01"', 'item="trn-place-99"'),
        edit('lessons/enforcement/credentials.mdx', 'minutes: 15', 'minuets: 15'),
        edit('exams/all-staff.yaml', 'passMark: 3', 'passMark: 60'),
        edit('plan/2027.yaml', 'to: 2027-01-13', 'to: 2027-01-14'),
        edit('regulations/safety-law.yaml', 'status: in-force', 'status: inforce'),
        remove('glossary.yaml'),
      ),
    ).toMatchInlineSnapshot(`
      "内容有8处要改：
        content/exams/all-staff.yaml → passMark：合格线60分，全卷只有5分。改合格线，或者改各大题的题数和分值。
        content/glossary.yaml：没有这个文件。照 content/AUTHORING.md 的例子建一个。
        content/items/supervision/training.yaml → items[0].key：“E”不是本题的选项。从A、B、C中选。
        content/lessons/enforcement/credentials.mdx：没有“minuets”这个字段。检查拼写，或者删去；可用的字段见 content/AUTHORING.md。
        content/lessons/enforcement/credentials.mdx → minutes：缺这个字段。补上，要写数字。
        content/lessons/supervision/training.mdx → 第22行 <Check>：题库里没有试题“trn-place-99”。改成 content/items/supervision/training.yaml 里的编号。
        content/plan/2027.yaml → sessions[2].date：2027-01-14在停课期间（大雪）。删去这一次，或者改 pauses。
        content/regulations/safety-law.yaml → status：“inforce”不在可选范围内。只能写：in-force、repealed、not-yet。"
    `);
  });

  it('reports a broken item file once and not what refers to it', () => {
    expect(reportOf(edit('items/supervision/training.yaml', 'key: B\n', 'kye: B\n'))).toMatchInlineSnapshot(`
      "内容有2处要改：
        content/items/supervision/training.yaml → items[0]：没有“kye”这个字段。检查拼写，或者删去；可用的字段见 content/AUTHORING.md。
        content/items/supervision/training.yaml → items[0].key：缺这个字段。补上，要写文字。"
    `);
  });

  it('reports a broken lesson once and not what refers to it', () => {
    expect(reportOf(edit('lessons/supervision/training.mdx', 'order: 1', 'order: 一'))).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/lessons/supervision/training.mdx → order：“一”不是数字。改成数字。"
    `);
  });

  it('reports a broken regulation once and not every citation of it', () => {
    expect(reportOf(edit('regulations/safety-law.yaml', 'articles: 30', 'articles: 三十'))).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/regulations/safety-law.yaml → articles：“三十”不是数字。改成数字。"
    `);
  });
});
