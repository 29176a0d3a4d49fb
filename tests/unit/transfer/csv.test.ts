import { describe, expect, it } from 'vitest';
import { csvText } from '../../../src/transfer/csv.ts';

const cellOf = (value: string | number) => csvText([[value]]).slice(1, -2);

describe('csvText', () => {
  it('is a table with a byte order mark, commas and CRLF', () => {
    expect(
      csvText([
        ['姓名', '学时'],
        ['何静', 0.85],
      ]),
    ).toBe('\uFEFF姓名,学时\r\n何静,0.85\r\n');
    expect(csvText([])).toBe('\uFEFF');
  });

  it.each([
    ['a,b', '"a,b"'],
    ['说“好”', '说“好”'],
    ['say "hi"', '"say ""hi"""'],
    ['第一行\n第二行', '"第一行\n第二行"'],
    [' 空格 ', '" 空格 "'],
    ['', ''],
  ])('quotes %j where it must: %j', (value, expected) => {
    expect(cellOf(value)).toBe(expected);
  });

  it.each([
    '=HYPERLINK("http://x")',
    '+86 138',
    '-1+2',
    '@SUM(A1)',
    '＝1＋1',
    '＠x',
    ' =1',
    '\t=1',
    '\r=1',
    '\u200b=1',
    '\u3000=1',
  ])('puts an apostrophe before what a spreadsheet would run: %j', (value) => {
    expect(cellOf(value).replace(/^"/, '').startsWith("'")).toBe(true);
  });

  it.each(['何静', '2026-11-19', '3-5 人', 'a=b', '（=1）', '“=1”'])(
    'leaves a text that is no formula as it is: %s',
    (value) => {
      expect(cellOf(value)).toBe(value);
    },
  );

  it('keeps numbers numbers, also negative ones, and leaves out what is none', () => {
    expect(csvText([[-1.5, 0, Number.NaN, Number.POSITIVE_INFINITY]])).toBe('\uFEFF-1.5,0,,\r\n');
  });
});
