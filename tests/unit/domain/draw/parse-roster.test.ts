import { describe, expect, it } from 'vitest';
import { mergeRoster } from '../../../../src/domain/draw/merge-roster.ts';
import { MOST_ROSTER_LINES, parseRoster } from '../../../../src/domain/draw/parse-roster.ts';

function only(line: string) {
  const { people, problems } = parseRoster(line);
  expect(problems).toEqual([]);
  expect(people).toHaveLength(1);
  return people[0];
}

describe('parseRoster', () => {
  it.each([
    ['赵文涛\t监管一科', '赵文涛', '监管一科'],
    ['赵文涛,监管一科', '赵文涛', '监管一科'],
    ['赵文涛，监管一科', '赵文涛', '监管一科'],
    ['赵文涛  监管一科', '赵文涛', '监管一科'],
    ['赵文涛 监管一科', '赵文涛', '监管一科'],
    ['赵文涛　监管一科', '赵文涛', '监管一科'],
    ['赵文涛', '赵文涛', ''],
    ['  赵文涛\t监管一科  ', '赵文涛', '监管一科'],
    ['\u3000赵文涛\u3000', '赵文涛', ''],
    ['\ufeff赵文涛\t监管一科', '赵文涛', '监管一科'],
    ['何　静', '何静', ''],
    ['何 静', '何静', ''],
    ['何  静\t危化科', '何静', '危化科'],
    ['何　静　危化科', '何静', '危化科'],
    ['何　静,危化科', '何静', '危化科'],
    ['1.何　静 危化科', '何静', '危化科'],
    ['1、赵文涛，监管一科', '赵文涛', '监管一科'],
    ['12．赵文涛', '赵文涛', ''],
    ['（3）赵文涛 监管一科', '赵文涛', '监管一科'],
    ['4 赵文涛 监管一科', '赵文涛', '监管一科'],
    ['5\t赵文涛\t监管一科\t13800000000', '赵文涛', '监管一科'],
    ['赵文涛\t13800000000\t监管一科', '赵文涛', '监管一科'],
    ['赵文涛\t0917-1234567', '赵文涛', ''],
    ['赵文涛 13800000000', '赵文涛', ''],
    ['赵文涛\t\t监管一科', '赵文涛', '监管一科'],
    ['阿卜杜拉·买买提 消防队', '阿卜杜拉·买买提', '消防队'],
    ['John Smith, Fire brigade', 'John Smith', 'Fire brigade'],
    ['<b onclick="x()">赵</b>\t😀局', '<b onclick="x()">赵</b>', '😀局'],
    ['👩‍🚒 队长\t消防队', '👩‍🚒 队长', '消防队'],
    ['赵\u202e文涛\t监\u200b管一科', '赵文涛', '监管一科'],
    ['𠮷田\t危化科', '𠮷田', '危化科'],
  ])('reads %j as one person', (line, name, unit) => {
    expect(only(line)).toEqual({ name, unit });
  });

  it('reads lines of every kind of line end and skips empty ones', () => {
    const { people, problems } = parseRoster('甲一\r\n\r\n乙二\n　\n丙三\r丁四\u2028戊五\n\ufeff\n');
    expect(people.map(({ name }) => name)).toEqual(['甲一', '乙二', '丙三', '丁四', '戊五']);
    expect(problems).toEqual([]);
  });

  it.each(['', '\n\n', '\ufeff', '姓名\t单位'])('finds nobody in %j', (text) => {
    expect(parseRoster(text)).toEqual({ people: [], problems: [] });
  });

  it('skips a header and follows its order of columns', () => {
    const expected = { people: [{ name: '何静', unit: '危化科' }], problems: [] };
    expect(parseRoster('姓名 单位\n何静 危化科')).toEqual(expected);
    expect(parseRoster('单位\t姓名\n危化科\t何　静')).toEqual(expected);
    expect(parseRoster('序号,姓 名,职务,工作单位,电话\n1,何静,科长,危化科,13800000000')).toEqual(expected);
    expect(parseRoster('姓名\n何静\t危化科')).toEqual(expected);
    expect(parseRoster('示例\n单位\t姓名\n危化科\t何静').people).toEqual([
      { name: '示例', unit: '' },
      { name: '何静', unit: '危化科' },
    ]);
  });

  it('keeps a line given several times once and reports it once', () => {
    const { people, problems } = parseRoster('何静\t危化科\n赵文涛\n何　静，危化科\n何静  危化科\n赵文涛');
    expect(people).toEqual([
      { name: '何静', unit: '危化科' },
      { name: '赵文涛', unit: '' },
    ]);
    expect(problems).toEqual([
      { line: 3, kind: 'duplicate', text: '何　静，危化科' },
      { line: 5, kind: 'duplicate', text: '赵文涛' },
    ]);
  });

  it('keeps two people of one name in two units', () => {
    expect(parseRoster('何静\t危化科\n何静\t法规科')).toMatchObject({ people: [{}, {}], problems: [] });
  });

  it('refuses a name of 500 characters with its line number and a short quotation', () => {
    const { people, problems } = parseRoster(`何静\n${'长'.repeat(500)}\t危化科\n赵文涛`);
    expect(people.map(({ name }) => name)).toEqual(['何静', '赵文涛']);
    expect(problems).toEqual([{ line: 2, kind: 'too-long', text: '长'.repeat(40) }]);
  });

  it('takes a name of 40 characters, counted as people count them, and refuses 41', () => {
    expect(parseRoster('😀'.repeat(40)).people).toHaveLength(1);
    expect(parseRoster('😀'.repeat(41)).problems).toMatchObject([{ line: 1, kind: 'too-long' }]);
    expect(parseRoster(`何静\t${'科'.repeat(61)}`).problems).toMatchObject([{ line: 1, kind: 'too-long' }]);
  });

  it('reports a line without a name', () => {
    expect(parseRoster(',危化科\n13800000000').problems).toEqual([
      { line: 1, kind: 'no-name', text: ',危化科' },
      { line: 2, kind: 'no-name', text: '13800000000' },
    ]);
    expect(parseRoster('姓名\t单位\n\t危化科').problems).toMatchObject([{ line: 2, kind: 'no-name' }]);
  });

  it('takes 10,000 lines whole', () => {
    const text = Array.from({ length: 10_000 }, (_, i) => `${i + 1}.示例${i}\t第${i % 34}科`).join('\n');
    const { people, problems } = parseRoster(text);
    expect(people).toHaveLength(10_000);
    expect(people[9999]).toEqual({ name: '示例9999', unit: '第3科' });
    expect(problems).toEqual([]);
  });

  it('stops after the most lines a roster may have, and says so once', () => {
    const text = Array.from({ length: MOST_ROSTER_LINES + 5 }, (_, i) => `示例${i}`).join('\n');
    const { people, problems } = parseRoster(text);
    expect(people).toHaveLength(MOST_ROSTER_LINES);
    expect(problems).toEqual([{ line: MOST_ROSTER_LINES + 1, kind: 'too-many', text: `示例${MOST_ROSTER_LINES}` }]);
  });

  it('is not slowed down by endless spaces or digits', () => {
    expect(parseRoster(`何静${' '.repeat(500_000)}x`).people).toHaveLength(1);
    expect(parseRoster('1'.repeat(500_000)).problems).toHaveLength(1);
  });
});

describe('mergeRoster', () => {
  const existing = [
    { id: 'p-1', name: '何静', unit: '危化科' },
    { id: 'p-2', name: '何静', unit: '法规科' },
    { id: 'p-3', name: '赵文涛', unit: '' },
  ];

  function merged(text: string) {
    let given = 0;
    return mergeRoster(existing, parseRoster(text).people, () => {
      given += 1;
      return `new-${given}`;
    });
  }

  it('keeps every id when the same list is pasted again, in whatever order', () => {
    const { people, added, gone } = merged('赵文涛\n何静\t法规科\n何　静\t危化科');
    expect(people.map(({ id }) => id)).toEqual(['p-3', 'p-2', 'p-1']);
    expect(added).toEqual([]);
    expect(gone).toEqual([]);
  });

  it('gives newcomers new ids and names those who are gone', () => {
    expect(merged('何静\t危化科\n彭德胜\t城关镇')).toEqual({
      people: [
        { id: 'p-1', name: '何静', unit: '危化科' },
        { id: 'new-1', name: '彭德胜', unit: '城关镇' },
      ],
      added: ['new-1'],
      gone: [existing[1], existing[2]],
    });
  });

  it('knows a person again whose unit was added, if the name fits one person only', () => {
    const { people, added } = merged('何静\t危化科\n何静\t法规科\n赵文涛\t监管一科');
    expect(people[2]).toEqual({ id: 'p-3', name: '赵文涛', unit: '监管一科' });
    expect(added).toEqual([]);
    expect(merged('赵文涛\t监管一科\n赵文涛\t监管二科').added).toEqual(['new-1', 'new-2']);
    expect(merged('何静').added).toEqual(['new-1']);
  });

  it('takes the same name in another unit for somebody else', () => {
    expect(merged('何静\t办公室').people).toEqual([{ id: 'new-1', name: '何静', unit: '办公室' }]);
  });

  it('gives every person of a first list an id', () => {
    const ids = ['n1', 'n2'];
    const { people } = mergeRoster([], parseRoster('甲一\n乙二').people, () => ids.shift() ?? 'none left');
    expect(people.map(({ id }) => id)).toEqual(['n1', 'n2']);
  });
});
