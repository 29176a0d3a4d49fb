import { describe, expect, it } from 'vitest';
import { toPublicItem } from '../../../src/domain/item/to-public-item.ts';
import type { CalledPerson } from '../../../src/domain/session/called-people.ts';
import { meetingsOf } from '../../../src/domain/session/meetings-of.ts';
import { tallyPresence } from '../../../src/domain/session/sign-in.ts';
import { session as english } from '../../../src/i18n/en/session.ts';
import { session as messages } from '../../../src/i18n/zh-cn/session.ts';
import { peopleByUnit } from '../../../src/islands/session-record/people-by-unit.ts';
import {
  articleWords,
  countWords,
  itemWords,
  minutesOf,
  resultWords,
  verdictWords,
  whenWords,
} from '../../../src/islands/session-record/record-words.ts';
import { sheetRows } from '../../../src/islands/session-record/sheet-rows.ts';
import { NO_ITEMS } from '../../../src/stores/asked-items.ts';
import { singleItem } from '../../builders/item.ts';
import { ARTICLES } from '../../builders/lesson-data.ts';
import { attended, MINUTE } from '../../builders/record.ts';
import { heldRecords } from '../../builders/session.ts';

const [meeting] = meetingsOf(heldRecords());
if (meeting === undefined) throw new Error('no meeting');
const item = toPublicItem(singleItem({ stem: '长'.repeat(80) }));
const asked = {
  items: new Map([[item.id, item]]),
  citesOf: (id: string) => (id === item.id ? ['work-safety-law:28', 'work-safety-law:99'] : []),
  articles: ARTICLES,
};

function called(verdict: CalledPerson['verdict']): CalledPerson {
  return { draw: 'd', place: 1, person: 'p', name: '何静', unit: '', verdict };
}

describe('whenWords', () => {
  it('tells day, weekday, hours and length in Beijing', () => {
    expect(whenWords(meeting, messages, 'zh-CN')).toBe('2026年11月19日（周四）15:02—15:53，51 分钟');
    expect(whenWords(meeting, english, 'en')).toBe('Thu 19 November 2026, 15:02–15:53, 51 min');
  });

  it('rounds to whole minutes', () => {
    expect([minutesOf(89_000), minutesOf(91_000), minutesOf(51 * MINUTE)]).toEqual([1, 2, 51]);
  });
});

describe('countWords', () => {
  it('tells those expected, those there, and the others by kind', () => {
    const counts = tallyPresence(['present', 'late', 'leave', 'leave', 'absent']);
    expect(countWords(counts, messages)).toBe('应到 5 人，到场 2 人（迟到 1 人），请假 2 人，未到 1 人');
  });

  it('leaves out what nobody is', () => {
    expect(countWords(tallyPresence(['present', 'present']), messages)).toBe('应到 2 人，到场 2 人');
  });
});

describe('resultWords', () => {
  it('tells how many were called and how they answered', () => {
    const people = [
      called('right'),
      called('wrong'),
      called('right'),
      called('partly'),
      called('absent'),
      called(null),
    ];
    expect(resultWords(people, messages)).toBe('抽查 5 人，对 2 人，部分对 1 人，错 1 人，没有评判 1 人，未到 1 人');
  });

  it('says that there was no draw', () => {
    expect(resultWords([], messages)).toBe('没有抽查');
  });

  it('has a word for every verdict', () => {
    expect(verdictWords('right', messages)).toBe('对');
    expect(verdictWords(null, messages)).toBe('没有评判');
  });
});

describe('itemWords', () => {
  it('cuts a long stem to what a table holds', () => {
    const words = itemWords(item.id, asked);
    expect([...words]).toHaveLength(38);
    expect(words.endsWith('长…')).toBe(true);
  });

  it('names an item that left the bank by its id, and nothing where it is not known', () => {
    expect(itemWords('gone-01', asked)).toBe('gone-01');
    expect(itemWords(undefined, asked)).toBe('');
    expect(itemWords(item.id, NO_ITEMS)).toBe(item.id);
  });
});

describe('articleWords', () => {
  it('names the articles an item stands on, those that are known', () => {
    expect(articleWords(item.id, asked)).toEqual(['安全生产法第二十八条']);
    expect(articleWords('gone-01', asked)).toEqual([]);
    expect(articleWords(undefined, asked)).toEqual([]);
  });
});

describe('peopleByUnit', () => {
  it('keeps units and people in the roster’s order and counts those there', () => {
    expect(peopleByUnit(meeting.people).map(({ unit, there, people }) => [unit, there, people.length])).toEqual([
      ['危化科', 4, 5],
      ['办公室', 2, 3],
    ]);
  });

  it('puts people without a unit together', () => {
    const units = peopleByUnit([attended({ unit: '' }), attended({ unit: '办公室' }), attended({ unit: '' })]);
    expect(units.map(({ unit, people }) => [unit, people.length])).toEqual([
      ['', 2],
      ['办公室', 1],
    ]);
  });
});

describe('sheetRows', () => {
  const rows = sheetRows(meeting, NO_ITEMS, messages);

  it('has a header and one row for everybody, hours as numbers', () => {
    expect(rows[0]).toEqual(['日期', '课题', '单位', '姓名', '出席', '学时（小时）', '抽查试题', '评判']);
    expect(rows).toHaveLength(9);
    expect(rows[8]).toEqual(['2026-11-19', '教育培训：没有合格不得上岗', '办公室', '方主任', '到场', 0.85, '', '']);
    expect(rows[5]).toEqual([
      '2026-11-19',
      '教育培训：没有合格不得上岗',
      '危化科',
      '田玉兰',
      '请假',
      0,
      expect.any(String),
      expect.any(String),
    ]);
  });

  it('has item and verdict in the row of whoever was called', () => {
    const verdicts = rows.slice(1).map((row) => row[7]);
    expect(verdicts.filter((word) => word !== '').sort()).toEqual(['对', '未到', '部分对', '错'].sort());
    expect(rows.slice(1).every((row) => (row[6] === '') === (row[7] === ''))).toBe(true);
  });

  it('has both questions in one row for somebody called twice, so that hours are not doubled', () => {
    const [first] = meeting.draws;
    if (first === undefined) throw new Error('no draw');
    const twice = sheetRows({ ...meeting, draws: [first, { ...first, draw: 'draw-2' }] }, NO_ITEMS, messages);
    expect(twice).toHaveLength(9);
    expect(twice.slice(1).filter((row) => String(row[7]).includes('；'))).toHaveLength(4);
  });
});
