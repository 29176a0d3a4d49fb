/**
 * The first character of each initial in the order of pinyin, as CLDR collates it. No syllable begins with
 * I, U or V.
 */
const FIRSTS = [...'阿八嚓哒妸发旮哈讥咔垃妈拏噢妑七呥仨它穵夕丫帀'];
const LETTERS = [...'abcdefghjklmnopqrstwxyz'];

/**
 * Characters whose sound in a name is not the one they are collated by: a surname's own reading, or one of
 * two that both occur. Any of the letters finds them.
 */
const READINGS: Readonly<Record<string, string>> = {
  单: 'sd',
  曾: 'zc',
  解: 'xj',
  仇: 'qc',
  查: 'zc',
  朴: 'p',
  覃: 'qt',
  区: 'oq',
  翟: 'zd',
  乐: 'yl',
  种: 'cz',
  召: 'sz',
  尉: 'wy',
  贾: 'jg',
  盖: 'gh',
  逄: 'p',
  晟: 'sc',
  长: 'cz',
  重: 'cz',
  行: 'xh',
  朝: 'cz',
  降: 'jx',
};

const HAN = /\p{Script=Han}/u;
let collator: Intl.Collator | undefined;
const known = new Map<string, string>();

/** The letters a character can be found by, lower case: one as a rule, more where it has several readings. */
function lettersOf(char: string): string {
  const found = known.get(char);
  if (found !== undefined) return found;
  const letters = READINGS[char] ?? initialOf(char);
  known.set(char, letters);
  return letters;
}

/**
 * The letter a character is collated under, lower case: of several readings the commonest, 重 under z. What is
 * no Chinese is its own initial.
 */
export function initialOf(char: string): string {
  if (!HAN.test(char)) return char.toLowerCase();
  collator ??= new Intl.Collator('zh-CN-u-co-pinyin');
  const after = FIRSTS.findIndex((first) => (collator?.compare(char, first) ?? 0) < 0);
  return LETTERS[(after === -1 ? FIRSTS.length : after) - 1] ?? '';
}

/**
 * Whether letters are the initials of a name's characters in a row: `zj` finds 张静, `j` too. Made of the
 * browser's own pinyin order, so it costs no table; a character with several readings is found by the
 * commonest, and by every one listed in {@link READINGS}. Rare characters without a reading are not found
 * by letter.
 */
export function hasInitials(name: string, letters: string): boolean {
  const chars = [...name.replace(/[\s·]/g, '')];
  const wanted = [...letters];
  return chars.some((_, from) => wanted.every((letter, i) => lettersOf(chars[from + i] ?? ' ').includes(letter)));
}
