import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleLabel } from '../../src/domain/citation/article-label.ts';
import { parseArticleQuery } from '../../src/domain/citation/article-query.ts';
import { expandAvailable, parseCitation } from '../../src/domain/citation/citation.ts';
import { canonicalBlank } from '../../src/domain/scoring/canonical-blank.ts';
import { isAcceptedBlank } from '../../src/domain/scoring/same-blank.ts';
import { chineseNumberOf, withArabicNumerals } from '../../src/domain/shared/chinese-numeral.ts';

const PLAIN = '零一二三四五六七八九';
const FORMAL = '零壹贰叁肆伍陆柒捌玖';
const NUMBERS = Array.from({ length: 9999 }, (_, i) => i + 1);
const number = fc.integer({ min: 1, max: 9999 });
const NAMES = [{ regulation: 'work-safety-law', name: '安全生产法' }];

/** The numeral as taught at school, digit by digit with its place, then zeros merged: unlike the code's own way. */
function schoolNumeral(value: number): string {
  const places = ['', '十', '百', '千'];
  const digits = [...String(value)].map(Number);
  const spelled = digits.map((digit, i) =>
    digit === 0 ? '零' : `${PLAIN.charAt(digit)}${places[digits.length - 1 - i] ?? ''}`,
  );
  return spelled.join('').replace(/零+/g, '零').replace(/零$/, '').replace(/^一十/, '十');
}

function formalNumeral(value: number): string {
  const written = schoolNumeral(value).replace(/^十/, '一十');
  const formal = (sign: string): string => FORMAL.charAt(PLAIN.indexOf(sign)) || sign;
  return [...written].map(formal).join('').replaceAll('十', '拾').replaceAll('百', '佰').replaceAll('千', '仟');
}

describe('numerals from 1 to 9999', () => {
  it('are written as at school and read back, every one', () => {
    for (const value of NUMBERS) {
      const label = articleLabel(String(value));
      expect(label).toBe(`第${schoolNumeral(value)}条`);
      expect(chineseNumberOf(label.slice(1, -1))).toBe(value);
    }
  });

  it('are read in every usual spelling: 〇 for 零, 一十 for 十, full-width or Arabic digits', () => {
    fc.assert(
      fc.property(number, (value) => {
        const written = schoolNumeral(value);
        expect(chineseNumberOf(written.replaceAll('零', '〇'))).toBe(value);
        expect(chineseNumberOf(written.replace(/^十/, '一十'))).toBe(value);
        expect(chineseNumberOf(String(value))).toBe(value);
      }),
    );
  });

  it('stay the same number in a sentence, and leave the sentence alone', () => {
    fc.assert(
      fc.property(number, number, (days, article) => {
        const text = `依照第${schoolNumeral(article)}条，应当在${schoolNumeral(days)}日内申请`;
        expect(withArabicNumerals(text)).toBe(`依照第${article}条，应当在${days}日内申请`);
      }),
    );
  });

  it('are one answer in plain, formal and Arabic digits, with a unit or before one', () => {
    fc.assert(
      fc.property(number, fc.constantFrom('日', '元', '人', '小时', '万元'), (value, unit) => {
        expect(isAcceptedBlank(`${schoolNumeral(value)}${unit}`, [`${value}${unit}`])).toBe(true);
        expect(isAcceptedBlank(`${value}${unit}`, [String(value)], `${unit}以上`)).toBe(true);
        if (value > 10)
          expect(canonicalBlank(`${formalNumeral(value)}${unit}`)).toBe(canonicalBlank(`${value}${unit}`));
      }),
      { numRuns: 300 },
    );
  });

  it('are never accepted for another number or another unit', () => {
    fc.assert(
      fc.property(number, number, (value, other) => {
        fc.pre(value !== other);
        expect(isAcceptedBlank(`${schoolNumeral(value)}日`, [`${other}日`])).toBe(false);
        expect(isAcceptedBlank(`${schoolNumeral(value)}日`, [`${value}个月`])).toBe(false);
        expect(isAcceptedBlank(`${schoolNumeral(value)}日`, [`${value}个工作日`])).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});

describe('an article', () => {
  const inserted = fc.option(fc.integer({ min: 1, max: 20 }), { nil: undefined });
  const articleOf = (main: number, extra: number | undefined): string =>
    extra === undefined ? `${main}` : `${main}-${extra}`;

  it('is found by the label it is shown with, whatever its number', () => {
    fc.assert(
      fc.property(number, inserted, (main, extra) => {
        const article = articleOf(main, extra);
        const found = { regulations: ['work-safety-law'], article };
        expect(parseArticleQuery(`安全生产法${articleLabel(article)}`, NAMES)).toEqual(found);
        expect(parseArticleQuery(`《安全生产法》 ${articleLabel(article)}第二款`, NAMES)).toEqual(found);
        expect(parseArticleQuery(`安法${article}条`, NAMES)).toEqual(found);
        expect(parseCitation(`work-safety-law:${article}`)).toEqual({ regulation: 'work-safety-law', article });
      }),
    );
  });

  it('of an inserted number reads apart from every plain one', () => {
    fc.assert(
      fc.property(number, fc.integer({ min: 1, max: 20 }), (main, extra) => {
        expect(articleLabel(`${main}-${extra}`)).toBe(`${articleLabel(String(main))}之${schoolNumeral(extra)}`);
      }),
    );
  });

  it('stands in a range exactly once', () => {
    fc.assert(
      fc.property(number, fc.nat(300), (from, more) => {
        const articles = expandAvailable([`${from}-${from + more}`]);
        expect(articles).toHaveLength(more + 1);
        expect([articles[0], articles.at(-1)]).toEqual([String(from), String(from + more)]);
        expect(new Set(articles).size).toBe(more + 1);
      }),
    );
  });
});

describe('parseArticleQuery', () => {
  it('never throws and never invents a regulation, whatever is typed', () => {
    const odd = fc.string({
      unit: fc.constantFrom(...'安全生产法第二十八条之一款项(（)）零〇百千两0123456789-—《》 '),
    });
    fc.assert(
      fc.property(fc.oneof(odd, fc.string({ unit: 'binary' })), (text) => {
        const query = parseArticleQuery(text, NAMES);
        if (query === undefined) return;
        expect(query.regulations.every((id) => id === 'work-safety-law')).toBe(true);
        expect(query.article).toMatch(/^[1-9]\d{0,3}(-\d+)?$/);
      }),
      { numRuns: 1000 },
    );
  });
});
