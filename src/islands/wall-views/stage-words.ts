import type { PublicItem } from '../../domain/item/public-item.ts';
import type { WallDraw } from '../../domain/wall/wall-record.ts';
import { fill } from '../../i18n/fill.ts';
import type { DrawMessages } from '../../i18n/zh-cn/draw.ts';
import { verdictWord } from './VerdictWord.tsx';
import { partsOf } from './wall-item.ts';

/** What the stage tells a screen reader when something new is shown. */
export function stageSays(draw: WallDraw, shown: number, messages: DrawMessages): string {
  const { phase, place, count, asked } = draw;
  if (phase === 'sealed') return messages.sayCommitment;
  if (asked === null) {
    const names = draw.called.map(({ name }) => name);
    if (shown >= count) return fill(messages.sayDrawn, { names: names.join(messages.joined) });
    return fill(messages.sayPlace, { n: shown, name: names[shown - 1] ?? '' });
  }
  const { person, verdict, away } = asked;
  if (person === null) return messages.sayNobody;
  const { name } = person;
  if (verdict !== undefined) return fill(messages.sayVerdict, { name, verdict: verdictWord(verdict, messages) });
  const ask = fill(messages.sayAsk, { name, n: place, m: count });
  if (away === undefined) return ask;
  const replaced = fill(messages.sayReplaced, { absent: away.name, reason: away.reason, by: name });
  return `${replaced}${messages.stop}${ask}`;
}

/** How many take part, by the draw's rule. */
export function leadWords({ rule, standing, count }: WallDraw, messages: DrawMessages): string {
  const isRestart = rule === 'cycle' && standing.fresh < count;
  const words = isRestart
    ? messages.sealedLeadRestart
    : rule === 'cycle'
      ? messages.sealedLead
      : messages.sealedLeadAll;
  return fill(words, { ...standing, count });
}

/** What changes when the wall shows something else; its focus and type size follow. */
export function screenKey({ phase, place, asked }: WallDraw): string {
  if (asked === null) return phase;
  const { part, item, person, verdict } = asked;
  return [phase, place, part, item, person?.id, verdict === undefined ? 'asked' : 'told'].join(':');
}

/** How many parts the item at a place has to be gone through; 1 where there is none to show. */
export function partCount(item: PublicItem | undefined): number {
  return item === undefined ? 1 : partsOf(item).length;
}
