import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chineseNumberOf, withArabicNumerals } from '../../../../src/domain/shared/chinese-numeral.ts';

/** The standard spelling of a whole number below 10⁸, written independently of the parser. */
function spelled(value: number): string {
  if (value >= 10_000) {
    const rest = value % 10_000;
    const gap = rest > 0 && rest < 1000 ? '零' : '';
    return `${spelled(Math.floor(value / 10_000))}万${gap}${rest === 0 ? '' : spelled(rest)}`;
  }
  const digits = [...String(value)].map((digit) => '零一二三四五六七八九'.charAt(Number(digit)));
  const units = ['', '十', '百', '千'];
  return digits
    .map((digit, at) => (digit === '零' ? digit : digit + (units[digits.length - 1 - at] ?? '')))
    .join('')
    .replace(/零+/g, '零')
    .replace(/(.)零$/, '$1');
}

describe('chineseNumberOf', () => {
  it.each([
    ['零', 0],
    ['十', 10],
    ['十五', 15],
    ['二十', 20],
    ['二十四', 24],
    ['一百零二', 102],
    ['一百一十', 110],
    ['一百十五', 115],
    ['一百二', 120],
    ['一百三十四', 134],
    ['两百', 200],
    ['三千二', 3200],
    ['一万五千', 15_000],
    ['一万零五百', 10_500],
    ['一万五', 15_000],
    ['1万5千', 15_000],
    ['1万2000', 12_000],
    ['5万', 50_000],
    ['0.5万', 5000],
    ['三点五万', 35_000],
    ['十二点五', 12.5],
    ['零点零五', 0.05],
    ['百万', 1_000_000],
    ['两千万', 20_000_000],
    ['三亿零五百万', 305_000_000],
    ['一万亿', 1e12],
    ['二〇二一', 2021],
    ['二零二六', 2026],
    ['一一九', 119],
    ['二○二六', 2026],
    ['二0二六', 2026],
    ['一零', 10],
    ['10', 10],
    ['3.14', 3.14],
  ])('reads %s as %d', (text, value) => {
    expect(chineseNumberOf(text)).toBe(value);
  });

  it.each([
    '',
    '百',
    '万',
    '万一',
    '三五',
    '三四十',
    '一百三四',
    '30十',
    '零十',
    '一千零五百',
    '一十百',
    '三十日',
    '第三',
    'x',
    '1.2.3',
    '-5',
  ])('finds no number in %s', (text) => {
    expect(chineseNumberOf(text)).toBeUndefined();
  });

  it('reads back every whole number below 100,000,000 in its standard spelling', () => {
    for (let value = 0; value < 12_000; value += 7) expect(chineseNumberOf(spelled(value))).toBe(value);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (value) => chineseNumberOf(spelled(value)) === value),
      { seed: 11, numRuns: 2000 },
    );
  });

  it('gives up on a run that is longer than any number, at once', () => {
    expect(chineseNumberOf('亿万千百十'.repeat(2000))).toBeUndefined();
    expect(chineseNumberOf('十'.repeat(20))).toBeUndefined();
    expect(chineseNumberOf('一'.repeat(30))).toBeUndefined();
  });
});

describe('withArabicNumerals', () => {
  it.each([
    ['第一百三十四条之一', '第134条之1'],
    ['二〇二一年六月十日', '2021年6月10日'],
    ['一万元以上三万元以下', '10000元以上30000元以下'],
    ['两个月', '2个月'],
    ['两名以上', '2名以上'],
    ['由两', '由两'],
    ['两', '2'],
    ['两高两会', '两高两会'],
    ['两级', '两级'],
    ['两月', '两月'],
    ['一两个', '一两个'],
    ['三同时', '3同时'],
    ['四不两直', '4不两直'],
    ['统一指挥', '统一指挥'],
    ['同一单位', '同一单位'],
    ['一般事故', '一般事故'],
    ['一律停产', '一律停产'],
    ['万一', '万一'],
    ['三万一千', '31000'],
    ['十分重要', '十分重要'],
    ['十分钟', '10分钟'],
    ['扣十分', '扣10分'],
    ['三十分重', '30分重'],
    ['百日攻坚', '百日攻坚'],
    ['千方百计', '千方百计'],
    ['三五日', '三五日'],
    ['八点三十分', '8点30分'],
    ['下午三点', '下午3点'],
    ['重点检查', '重点检查'],
    ['3.5吨', '3.5吨'],
    ['007', '007'],
    ['', ''],
  ])('writes %s as %s', (text, written) => {
    expect(withArabicNumerals(text)).toBe(written);
  });

  it('leaves a text without numerals as it is', () => {
    const words = fc.string({ unit: fc.constantFrom(...'安全生产监督管理局abc 。，、') });
    fc.assert(
      fc.property(words, (text) => withArabicNumerals(text) === text),
      { seed: 12 },
    );
  });
});
