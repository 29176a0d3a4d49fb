import { withArabicNumerals } from '../shared/chinese-numeral.ts';

/** Numerals for cheques: two, with 零, 万 or 亿 between them, or one before 万, because 伍 and 陆 alone stand in words. */
const FORMAL = '壹贰叁肆伍陆柒捌玖拾佰仟';
const PLAIN = '一二三四五六七八九十百千';
const FORMAL_RUN =
  /[壹贰叁肆伍陆柒捌玖拾佰仟](?:[零〇万亿]*[壹贰叁肆伍陆柒捌玖拾佰仟])+|[壹贰叁肆伍陆柒捌玖拾佰仟](?=[万亿])/g;
const POWER = /(\d)([⁰¹²³⁴-⁹]+)/g;
const GROUPED = /\b\d{1,3}(?:[ ,]\d{3})+(?!\d)/g;
const SHARED_UNIT = /([\d.零〇一二三四五六七八九十百千]+)([\p{Pd}~至到])([\d.零〇一二三四五六七八九十百千]+)([万亿])/gu;
const RANGE = /(\d[\p{L}%‰]{0,3}?)[\p{Pd}~至到]+(?=\d)/gu;
const SAME_UNIT_RANGE = /(\d)([\p{L}%‰]{1,3})~(\d[\d.]*)\2/gu;
const WITHIN_TIME = /(\d(?:工作日|日|个月|月|年|小时|分钟|秒|周|个星期|星期))内$/;
const MARKS = /(?:(?![%‰])[\p{P}\p{Z}])+/gu;

/**
 * One spelling for every way to write the same short answer, so that two answers can be compared as text.
 *
 * Alike: full and half width, upper and lower case, spaces, punctuation, Chinese and Arabic numerals with
 * 万 and 亿 multiplied out, 10,000 and 10000, 百分之四十 and 40%, 三分之一 and 1/3, 0.50 and 0.5, 以内 and 内,
 * 30天 and 30日, 3个工作日 and 3工作日, 3日至5日 and 3—5日. A time limit with 内 at its end is the same as without
 * (15日内, 15日): the number and its unit are what is asked for, and stems end before 内 as often as after it.
 *
 * Never alike: other numbers or units (3个月 and 3月, 工作日 and 日), 以上, 以下, 前, 后, 不少于, 不得 and every
 * other word, 1、3 and 13, 2/3 and 23, -5 and 5, 10³ and 103, 两级 and 二级, 两月 and 二月.
 */
export function canonicalBlank(text: string): string {
  return withoutMarks(withPlainUnits(withPlainNumbers(withPlainCharacters(text))));
}

function withPlainCharacters(text: string): string {
  return (
    text
      // NFKC would make 10³ a 103.
      .replace(POWER, '$1^$2')
      .normalize('NFKC')
      .toLowerCase()
      .replace(/\p{Cf}/gu, '')
      .replace(/⁄/g, '/')
      .replace(/−/g, '-')
      .replace(FORMAL_RUN, (run) => [...run].map((digit) => PLAIN[FORMAL.indexOf(digit)] ?? digit).join(''))
      .replace(/\s+/g, (gap, at: number, all: string) => (isBetweenDigits(all, at, gap) ? ' ' : ''))
      .replace(GROUPED, (number) => number.replace(/[ ,]/g, ''))
  );
}

function withPlainNumbers(text: string): string {
  return (
    withArabicNumerals(text.replace(SHARED_UNIT, '$1$4$2$3$4'))
      .replace(/百分之百/g, '100%')
      .replace(/百分之(\d+(?:\.\d+)?)/g, '$1%')
      .replace(/千分之(\d+(?:\.\d+)?)/g, '$1‰')
      .replace(/万分之(\d+)/g, '$1/10000')
      .replace(/(\d+)分之(\d+)/g, '$2/$1')
      // 0.50 → 0.5, 5.0 → 5., whose dot goes with the other marks; 06 → 6.
      .replace(/(\.\d*?)0+(?!\d)/g, '$1')
      .replace(/(^|[^\d.])0(\d)(?![\d.])/g, '$1$2')
  );
}

function withPlainUnits(text: string): string {
  return text
    .replace(/(\d)天/g, '$1日')
    .replace(/(月\d+)号/g, '$1日')
    .replace(/个(?=小时|工作日)/g, '')
    .replace(/[以之]内/g, '内')
    .replace(RANGE, '$1~')
    .replace(SAME_UNIT_RANGE, '$1~$3$2')
    .replace(WITHIN_TIME, '$1');
}

/** Between two digits a mark keeps them apart (1、3); before the first digit a hyphen is a minus. */
function withoutMarks(text: string): string {
  return text.replace(MARKS, (mark, at: number, all: string) => {
    if (isBetweenDigits(all, at, mark)) return /^[./:]$/.test(mark) ? mark : ',';
    return at === 0 && mark === '-' && /^-\d/.test(all) ? mark : '';
  });
}

function isBetweenDigits(all: string, at: number, mark: string): boolean {
  return /\d/.test(all.charAt(at - 1)) && /\d/.test(all.charAt(at + mark.length));
}
