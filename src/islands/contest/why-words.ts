import { JUDGE, PRIZE } from '../../domain/contest/contest-held.ts';
import { fill } from '../../i18n/fill.ts';
import type { ContestMessages } from '../../i18n/zh-cn/contest.ts';

/** Why a line of a contest's trace stands there: a word of the contest's own, or the reason typed in. */
export function whyWords(why: string, messages: ContestMessages): string {
  if (why.startsWith(JUDGE)) return fill(messages.judgeNumber, { n: why.slice(JUDGE.length) });
  const words: Readonly<Record<string, string>> = {
    right: messages.lineRight,
    wrong: messages.lineWrong,
    foul: messages.lineFoul,
    adjusted: messages.adjust,
    [PRIZE]: messages.prize,
  };
  return Object.hasOwn(words, why) ? (words[why] ?? why) : why;
}

/** +10, −10 with a real minus, 0. */
export function signedText(points: number): string {
  if (points === 0) return '0';
  return points > 0 ? `+${points}` : `−${Math.abs(points)}`;
}
