/** Words in which a numeral is no number: 统一, 万一, 一般, and 十分 where it means "very". */
const IDIOM = '万一|[统唯单同专归]一|一[般律定切致旦直样些并经概贯味向旁体]|十分(?=[\\u4e00-\\u9fff])(?![钟之以内])';
/** 两 is a number before a counting word or a larger unit; in 两高, 四不两直 and 两级 it is part of a word. */
const PAIR = '两(?=[百千万亿个日天年人名次倍元周米项条份处种家台辆件张户位吨]|小时|分钟|公里|公斤|工作日)';
const NUMERAL = new RegExp(`(${IDIOM})|(?:[\\d.点零〇○一二三四五六七八九十百千万亿]|${PAIR})+`, 'g');

/**
 * The text with its Chinese numbers as Arabic ones: 第一百三十四条 → 第134条, 两百 → 200, 1万5千 → 15000,
 * 零点五 → 0.5, 二〇二一年 → 2021年, and 两 alone → 2. What is no number stays: idioms, 百 or 万 alone, and
 * estimates such as 三五 and 三四十.
 */
export function withArabicNumerals(text: string): string {
  if (text === '两') return '2';
  return text.replace(NUMERAL, (run: string, idiom: string | undefined) => {
    if (idiom !== undefined) return run;
    // What is no decimal may be a time of day (八点三十): then both sides of 点 are numbers.
    return (
      arabicOf(run) ??
      run
        .split('点')
        .map((part) => arabicOf(part) ?? part)
        .join('点')
    );
  });
}

/**
 * The number a text is, in Chinese or mixed numerals: 一百三十四 → 134, 一百零二 → 102, 一百二 → 120,
 * 三点五万 → 35000, 两百 → 200, 10 → 10. `undefined` when the text is anything else or says more.
 */
export function chineseNumberOf(text: string): number | undefined {
  const written = arabicOf(text);
  return written === undefined ? undefined : Number(written);
}

const DIGITS = '零一二三四五六七八九';
/** No number in a regulation is longer; a longer run is somebody leaning on a key. */
const LONGEST = 24;
const ARABIC = /^\d+(?:\.\d+)?$/;

function arabicOf(run: string): string | undefined {
  const plain = run.replace(/[〇○]/g, '零').replace(/两/g, '二');
  if (ARABIC.test(plain)) return plain;
  if (plain.length > LONGEST) return undefined;
  // Digits without units are read one by one (二〇二一, 一一九); two of them are rather an estimate (三五).
  if (/^[零一二三四五六七八九0]{3,}$|^零[一二三四五六七八九]$|^[一二三四五六七八九]零$/.test(plain)) {
    return digitsOf(plain.replace(/0/g, '零'));
  }
  const value = numberOf(/^[百千][万亿]/.test(plain) ? `一${plain}` : plain);
  return value === undefined || value > Number.MAX_SAFE_INTEGER ? undefined : String(Number(value.toFixed(6)));
}

function digitsOf(chinese: string): string {
  return [...chinese].map((digit) => DIGITS.indexOf(digit)).join('');
}

/** The largest unit splits the text; 点 binds less than 千, 百 and 十 do, as in 十二点五. */
function numberOf(text: string): number | undefined {
  if (text.includes('亿')) return valueAround(text, '亿', 1e8);
  if (text.includes('万')) return valueAround(text, '万', 1e4);
  const [, whole, fraction] = /^(.+)点([零一二三四五六七八九]+)$/.exec(text) ?? [];
  if (whole !== undefined && fraction !== undefined) {
    const value = numberOf(whole);
    return value === undefined ? undefined : Number(`${value}.${digitsOf(fraction)}`);
  }
  if (text.includes('千')) return valueAround(text, '千', 1000);
  if (text.includes('百')) return valueAround(text, '百', 100);
  if (text.includes('十')) return valueAround(text, '十', 10);
  if (ARABIC.test(text)) return Number(text);
  return /^[零一二三四五六七八九]$/.test(text) ? DIGITS.indexOf(text) : undefined;
}

/** Reads head, unit and tail, as 三·百·零五; `undefined` where a side is no number. */
function valueAround(text: string, unit: string, size: number): number | undefined {
  const at = text.lastIndexOf(unit);
  const head = text.slice(0, at);
  const times = head === '' && size === 10 ? 1 : numberOf(head);
  const rest = tailOf(text.slice(at + 1), size);
  if (times === undefined || rest === undefined || times <= 0) return undefined;
  // 三四十 and 30十 are no numbers: below 万 a unit takes one digit.
  return size >= 1e4 || (times < 10 && Number.isInteger(times)) ? times * size + rest : undefined;
}

/** What follows a unit: nothing, 零五 (the places between are empty), 五 after 百 and more (五十), or less than the unit. */
function tailOf(tail: string, size: number): number | undefined {
  if (tail === '') return 0;
  if (size >= 100 && /^[一二三四五六七八九]$/.test(tail)) return (DIGITS.indexOf(tail) * size) / 10;
  const isSparse = tail.startsWith('零');
  const value = numberOf(isSparse ? tail.slice(1) : tail);
  return value !== undefined && value < (isSparse ? size / 10 : size) ? value : undefined;
}
