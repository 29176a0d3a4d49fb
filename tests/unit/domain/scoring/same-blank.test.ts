import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalBlank } from '../../../../src/domain/scoring/canonical-blank.ts';
import { isAcceptedBlank } from '../../../../src/domain/scoring/same-blank.ts';
import { BLANK_PAIRS } from '../../../golden/blank-pairs.ts';

describe('isAcceptedBlank', () => {
  it.each(BLANK_PAIRS)('decides $given against $accepted: $isSame, $why', ({ given, accepted, isSame }) => {
    expect(isAcceptedBlank(given, [accepted])).toBe(isSame);
    expect(isAcceptedBlank(accepted, [given])).toBe(isSame);
  });

  it('has right and wrong pairs enough, none twice', () => {
    expect(BLANK_PAIRS.filter((pair) => pair.isSame).length).toBeGreaterThanOrEqual(60);
    expect(BLANK_PAIRS.filter((pair) => !pair.isSame).length).toBeGreaterThanOrEqual(40);
    expect(new Set(BLANK_PAIRS.map((pair) => `${pair.given}|${pair.accepted}`)).size).toBe(BLANK_PAIRS.length);
  });

  it('accepts any of several wordings', () => {
    expect(isAcceptedBlank('一季度', ['季度', '一季度', '3个月'])).toBe(true);
    expect(isAcceptedBlank('三个月', ['季度', '一季度', '3个月'])).toBe(true);
    expect(isAcceptedBlank('半年', ['季度', '一季度', '3个月'])).toBe(false);
  });

  it.each(['', ' ', '\u3000', '。', '——', '\u200b'])('never accepts an empty text or a mere mark (%j)', (given) => {
    expect(isAcceptedBlank(given, ['', '。', '30日'])).toBe(false);
  });

  it('accepts nothing where nothing is accepted', () => {
    expect(isAcceptedBlank('30日', [])).toBe(false);
  });

  it.each([
    ['30', '日内报县级人民政府', '30日'],
    ['30', '日内报县级人民政府', '三十日内'],
    ['24', '小时内向局负责人报告', '24小时'],
    ['2', '万元以上', '2万'],
    ['2', '万元以上', '两万元'],
    ['40', '%，较大事故', '百分之四十'],
    ['40', '%，较大事故', '40％'],
    ['2', '名以上执法人员', '两名'],
    ['2', '名以上执法人员', '两名以上'],
    ['2', '个工作日内交到', '2个工作日'],
    ['季度', '至少召开一次', '季度至少'],
  ])('accepts %s before “%s” when the unit is written again: %s', (accepted, after, given) => {
    expect(isAcceptedBlank(given, [accepted], after)).toBe(true);
    expect(isAcceptedBlank(accepted, [accepted], after)).toBe(true);
  });

  it.each([
    ['30', '日内报县级人民政府', '30个工作日'],
    ['30', '日内报县级人民政府', '3日'],
    ['3', '个月内', '3月'],
    ['2', '万元以上', '20000'],
    ['2', '万元以上', '20万元'],
    ['40', '%，较大事故', '60%'],
    ['2', '人以上', '12人'],
    ['2', '个工作日内交到', '2日'],
    ['5', '年内不得', '5个月'],
  ])('refuses %s before “%s” when something else is written: %s', (accepted, after, given) => {
    expect(isAcceptedBlank(given, [accepted], after)).toBe(false);
  });

  it('refuses a text longer than any answer', () => {
    expect(isAcceptedBlank(`30日${'。'.repeat(300)}`, ['30日'])).toBe(false);
  });

  it('accepts what it accepts in full width and with spaces around as well', () => {
    const words = fc.string({
      unit: fc.constantFrom(...'三十日内0123456789%ab安全两个月'),
      minLength: 1,
      maxLength: 12,
    });
    const widen = (text: string): string =>
      text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
    fc.assert(
      fc.property(words, (text) => {
        expect(isAcceptedBlank(` ${widen(text)}　`, [text])).toBe(true);
      }),
      { seed: 21 },
    );
  });

  it('never throws, whatever is typed', () => {
    const odd = '零〇一二两三十百千万亿点分之第条日天个月年至到—~-%％，、. 0123456789内以壹贰⁰²\u200b';
    const typed = fc.oneof(fc.string({ unit: 'binary', maxLength: 250 }), fc.string({ unit: fc.constantFrom(...odd) }));
    fc.assert(
      fc.property(typed, typed, typed, (given, accepted, after) => {
        expect(typeof isAcceptedBlank(given, [accepted], after)).toBe('boolean');
      }),
      { seed: 22, numRuns: 500 },
    );
  });
});

describe('canonicalBlank', () => {
  it.each([
    [' 三十 日 ', '30日'],
    ['第一百三十四条之一', '第134条之1'],
    ['百分之四十', '40%'],
    ['三分之二以上', '2/3以上'],
    ['5万元', '50000元'],
    ['1至5万元', '10000~50000元'],
    ['3日至5日', '3~5日'],
    ['15日以内', '15日'],
    ['10米以内', '10米内'],
    ['1、3、5', '1,3,5'],
    ['《安全生产法》', '安全生产法'],
    ['LNG', 'lng'],
    ['10³', '10^3'],
    ['-5℃', '-5°c'],
    ['½', '1/2'],
  ])('spells %s as %s', (text, spelled) => {
    expect(canonicalBlank(text)).toBe(spelled);
  });

  it('reads a long run of numerals in no time', () => {
    const long = '亿万千百十点'.repeat(5000);
    expect(canonicalBlank(long)).toBe(long);
  });
});
