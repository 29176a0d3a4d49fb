import { describe, expect, it } from 'vitest';
import { handIn } from '../../../src/domain/attempt/reducers.ts';
import { toPublicItem } from '../../../src/domain/item/to-public-item.ts';
import { paperCode, parsePaperCode } from '../../../src/domain/paper/paper-code.ts';
import { exam as messages } from '../../../src/i18n/zh-cn/exam.ts';
import { items as itemWords } from '../../../src/i18n/zh-cn/items.ts';
import { fullMarks, itemCount } from '../../../src/islands/exam/blueprint-sums.ts';
import { clockText } from '../../../src/islands/exam/clock-text.ts';
import { codeRefusal, examOfCode } from '../../../src/islands/exam/code-answer.ts';
import { placeHash, placeOf } from '../../../src/islands/exam/exam-place.ts';
import { markingWords } from '../../../src/islands/exam/marking-words.ts';
import { numberList } from '../../../src/islands/exam/number-list.ts';
import { hasOpenEnds, openEnds } from '../../../src/islands/exam/open-ends.ts';
import { pointsLost, rereadLessons } from '../../../src/islands/exam/reread-lessons.ts';
import { sheetSections } from '../../../src/islands/exam/sheet-sections.ts';
import { shortAnswers } from '../../../src/islands/exam/short-answers.ts';
import { timeUpWords } from '../../../src/islands/exam/time-up-words.ts';
import { examDraft, MINUTE, NINE, samplePaper } from '../../builders/attempt.ts';
import { blueprintOf, section } from '../../builders/bank-builder.ts';
import { ITEM_SAMPLES } from '../../builders/item.ts';
import { schemeWith } from '../../builders/marking.ts';

const shown = new Map(ITEM_SAMPLES.map(({ item }) => [item.id, toPublicItem(item)]));
const ids = ITEM_SAMPLES.map(({ item }) => item.id);
const right = (id: string) => ITEM_SAMPLES.find(({ item }) => item.id === id)?.right;

describe('the clock', () => {
  it.each([
    [3_600_000, '1:00:00'],
    [3_599_001, '1:00:00'],
    [3_599_000, '59:59'],
    [61_000, '01:01'],
    [1, '00:01'],
    [0, '00:00'],
    [-5, '00:00'],
  ])('shows %i ms as %s', (ms, text) => {
    expect(clockText(ms)).toBe(text);
  });
});

describe('a list of item numbers', () => {
  it('draws three and more in a row together', () => {
    expect(numberList([1, 2, 5, 6, 7, 12], messages)).toBe('1、2、5—7、12');
  });

  it('is empty for none', () => {
    expect(numberList([], messages)).toBe('');
  });
});

describe('the answer sheet', () => {
  it('tells for each item whether it is done, flagged and in view', () => {
    const [first = '', second = ''] = ids;
    const draft = examDraft({ current: 1, flagged: [second], responses: { [first]: { type: 'single', option: 'A' } } });
    const sections = sheetSections(samplePaper(), draft);
    expect(sections.map(({ cells }) => cells.map(({ number }) => number))).toEqual([
      [1, 2, 3],
      [4, 5, 6, 7],
    ]);
    expect(sections[0]?.cells.slice(0, 2)).toEqual([
      { number: 1, done: true, flagged: false, current: false },
      { number: 2, done: false, flagged: true, current: true },
    ]);
  });
});

describe('what is open at the hand-in', () => {
  it('is nothing when all is answered and nothing flagged', () => {
    const responses = Object.fromEntries(ITEM_SAMPLES.map((sample) => [sample.item.id, sample.right]));
    expect(hasOpenEnds(openEnds(examDraft({ responses }), shown))).toBe(false);
  });

  it('names blanks, parts of cases left open, and flags', () => {
    const caseId = 'tst-case-01';
    const part = { type: 'single', option: 'A' } as const;
    const draft = examDraft({
      flagged: [ids[2] ?? ''],
      responses: { [caseId]: { type: 'case', parts: { 'tst-case-01-a': part } } },
    });
    expect(openEnds(draft, shown)).toEqual({
      blanks: [1, 2, 3, 4, 5, 6],
      parts: [{ number: 7, open: 2 }],
      flagged: [3],
    });
  });

  it('does not ask about an item the bank no longer has', () => {
    const without = new Map([...shown].filter(([id]) => id !== ids[0]));
    expect(openEnds(examDraft(), without).blanks).toEqual([2, 3, 4, 5, 6, 7]);
  });
});

describe('marking rules in words', () => {
  const rules = messages.rules;
  it('says of every rule what wrong and too few come to', () => {
    expect(markingWords('single', schemeWith(), rules)).toBe('选对得分，选错、不选不得分。');
    const half = schemeWith({ multiple: { id: 'fewer-half', each: 0.5 } });
    expect(markingWords('multiple', half, rules)).toBe('错选不得分；少选，每个选对的得 0.5 分。');
    const flat = schemeWith({ multiple: { id: 'flat-partial', share: 0.4 } });
    expect(markingWords('multiple', flat, rules)).toBe('错选不得分；少选得该题的 40%。');
    const exact = schemeWith({ multiple: { id: 'exact' }, blank: { id: 'exact' } });
    expect(markingWords('multiple', exact, rules)).toBe('选项全部选对才得分，错选、少选都不得分。');
    expect(markingWords('blank', exact, rules)).toBe('各空全部填对才得分。');
    expect(markingWords('blank', schemeWith({ blank: { id: 'per-blank' } }), rules)).toContain('填对一空得一空的分');
    expect(markingWords('ordering', exact, rules)).toContain('次序');
    expect(markingWords('case', exact, rules)).toContain('各小题');
  });
});

describe('lessons to re-read', () => {
  const points = (earned: number, possible: number) => ({ type: 'points', earned, possible }) as const;
  const outcomes = [
    { item: 'a', revision: 1, score: points(1, 3), possible: 3 },
    { item: 'b', revision: 1, score: { type: 'invalid', reason: 'unanswered' }, possible: 2 },
    { item: 'c', revision: 1, score: points(2, 2), possible: 2 },
    { item: 'd', revision: 1, score: points(0.5, 1), possible: 1 },
    { item: 'gone', revision: 1, score: points(0, 9), possible: 9 },
  ] as const;
  const lessons: Readonly<Record<string, string>> = { a: 'two', b: 'one', c: 'three', d: 'one' };

  it('come by points lost, what was not answered counts whole', () => {
    expect(rereadLessons(outcomes, (item) => lessons[item])).toEqual([
      { lesson: 'one', lost: 2.5, items: 2 },
      { lesson: 'two', lost: 2, items: 1 },
    ]);
  });

  it('lose nothing where the whole score was earned', () => {
    expect(pointsLost(outcomes[2])).toBe(0);
  });
});

describe('short answers to mark', () => {
  it('are those that were given, cases’ parts included', () => {
    const responses = Object.fromEntries(
      ['tst-short-01', 'tst-case-01'].map((id) => [id, right(id) ?? { type: 'short' as const, text: 'x' }]),
    );
    const open = { ...responses, 'tst-short-01': { type: 'short', text: '时间' } } as const;
    expect(shortAnswers(examDraft({ responses: open }))).toEqual([
      { number: 5, item: 'tst-short-01', judged: false },
      { number: 7, item: 'tst-case-01', part: 'tst-case-01-c', judged: true },
    ]);
  });

  it('are none where nothing was written', () => {
    expect(shortAnswers(examDraft())).toEqual([]);
  });
});

describe('a typed paper code', () => {
  const code = paperCode({ code: 'WT', seed: 123_456, edition: 'X4PT', form: 'A' });
  const exams = [
    { id: 'all-staff', code: 'WT', title: '全员业务知识考核' },
    { id: 'other', code: 'ZF', title: '行政执法资格模拟考试' },
  ];

  it('leads to its exam however it is written', () => {
    expect(examOfCode(code.toLowerCase().replaceAll('-', ' '), exams)?.id).toBe('all-staff');
  });

  it('leads nowhere with one wrong letter', () => {
    expect(examOfCode(`X${code.slice(1)}`, exams)).toBeUndefined();
  });

  it.each([
    ['', '还没有填卷号。'],
    ['WT-#', '卷号里没有「#」这个字符。'],
    ['WT-12', '卷号有 15 或 16 个字符，这里有 4 个。'],
    [code.replace(/^W/, 'X'), `卷号 ${code.replace(/^W/, 'X')} 核对不上`],
  ])('%s is refused with what to do', (typed, words) => {
    const parsed = parsePaperCode(typed);
    if (parsed.type === 'code') throw new Error('the code passes');
    expect(codeRefusal(parsed, typed, messages)).toContain(words);
  });

  it('of another edition of the bank is told as that, with both marks', () => {
    const words = codeRefusal(
      { type: 'other-edition', blueprint: 'all-staff', wanted: 'X4PT', found: '7K3Q' },
      code,
      messages,
    );
    expect(words).toContain('题库标记 X4PT，这里是 7K3Q');
  });
});

describe('the place an address names', () => {
  it.each([
    { type: 'cover' },
    { type: 'sitting' },
    { type: 'code', code: 'WT-7K3Q9M-X4PT-A0F' },
    { type: 'result', attempt: '0198f3a2-7c1e-7000-8000-000000000001' },
  ] as const)('comes back for $type', (place) => {
    expect(placeOf(placeHash(place))).toEqual(place);
  });

  it.each(['#main', '#result=', '#code=%E0%A4', '#nonsense=1'])('is the cover for %s', (hash) => {
    expect(placeOf(hash)).toEqual({ type: 'cover' });
  });
});

describe('what is said when time is up', () => {
  const ui = { messages, items: itemWords, locale: 'zh-CN', sampleWord: '示例' } as const;
  const late = handIn(examDraft(), NINE + 90 * MINUTE);

  it('is nothing for a paper handed in', () => {
    expect(timeUpWords(handIn(examDraft(), NINE + MINUTE), NINE + MINUTE, ui)).toBeUndefined();
  });

  it('names the deadline to one who was away', () => {
    expect(timeUpWords(late, NINE + 60 * MINUTE + 500, ui)).toBe(messages.timeUp);
    expect(timeUpWords(late, NINE + 90 * MINUTE, ui)).toContain('到时。那时已经保存的作答已按到时交卷。');
  });
});

describe('the figures of a blueprint', () => {
  it('add up without crumbs', () => {
    const blueprint = blueprintOf([section('a', 3, { pointsEach: 0.1 }), section('b', 8, { pointsEach: 1.5 })]);
    expect(itemCount(blueprint)).toBe(11);
    expect(fullMarks(blueprint)).toBe(12.3);
  });
});
