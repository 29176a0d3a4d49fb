const DIGITS = '零一二三四五六七八九';

/**
 * An article's number as statutes write it: `28` is 第二十八条, `134-1` 第一百三十四条之一. What is no article
 * of a citation comes back as it is.
 */
export function articleLabel(article: string): string {
  const [, number = '', inserted] = /^([1-9]\d{0,3})(?:-([1-9]\d{0,3}))?$/.exec(article) ?? [];
  if (number === '') return article;
  const label = `第${chineseNumeral(Number(number))}条`;
  return inserted === undefined ? label : `${label}之${chineseNumeral(Number(inserted))}`;
}

/**
 * A number from 1 to 9999 in Chinese numerals, in the style of statutes: 10 is 十, 110 一百一十,
 * 1005 一千零五.
 */
function chineseNumeral(value: number): string {
  let text = '';
  for (const [unit, size] of [
    ['千', 1000],
    ['百', 100],
    ['十', 10],
    ['', 1],
  ] as const) {
    const digit = Math.floor(value / size) % 10;
    // One 零 stands for any number of empty places between two digits.
    if (digit > 0) text += `${needsZero(text, value, size) ? '零' : ''}${DIGITS[digit] ?? ''}${unit}`;
  }
  return text.replace(/^一十/, '十');
}

function needsZero(before: string, value: number, size: number): boolean {
  return before !== '' && Math.floor(value / (size * 10)) % 10 === 0;
}
