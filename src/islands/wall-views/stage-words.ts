import { type DrawSitting, holderAt, verdictAt } from '../../domain/draw/sitting.ts';
import type { PublicItem } from '../../domain/item/public-item.ts';
import { fill } from '../../i18n/fill.ts';
import type { DrawMessages } from '../../i18n/zh-cn/draw.ts';
import { verdictWord } from './VerdictWord.tsx';
import { partsOf } from './wall-item.ts';

/** What the stage tells a screen reader when something new is shown. */
export function stageSays(sitting: DrawSitting, shown: number, messages: DrawMessages): string {
  const { phase, place, count } = sitting;
  if (phase === 'sealed') return messages.sayCommitment;
  if (phase === 'drawn') {
    const names = sitting.result.map((id) => nameOf(sitting, id));
    if (shown >= count) return fill(messages.sayDrawn, { names: names.join(messages.joined) });
    return fill(messages.sayPlace, { n: shown, name: names[shown - 1] ?? '' });
  }
  const holder = holderAt(sitting, place);
  if (holder === null) return messages.sayNobody;
  const name = nameOf(sitting, holder);
  const verdict = verdictAt(sitting, place);
  if (verdict !== undefined) return fill(messages.sayVerdict, { name, verdict: verdictWord(verdict, messages) });
  const ask = fill(messages.sayAsk, { name, n: place, m: count });
  const away = sitting.replacements.filter((replacement) => replacement.place === place).at(-1);
  if (away === undefined) return ask;
  const replaced = fill(messages.sayReplaced, {
    absent: nameOf(sitting, away.absent),
    reason: away.reason,
    by: name,
  });
  return `${replaced}${messages.stop}${ask}`;
}

/** The name of somebody on the roster. */
export function nameOf(sitting: Pick<DrawSitting, 'roster'>, id: string): string {
  return sitting.roster.find((person) => person.id === id)?.name ?? '';
}

/** What changes when the wall shows something else; its focus and type size follow. */
export function screenKey({ phase, place, part, ...sitting }: DrawSitting): string {
  if (phase !== 'judging') return phase;
  const asked = { ...sitting, phase, place, part };
  return [phase, place, part, holderAt(asked, place), verdictAt(asked, place) === undefined ? 'asked' : 'told'].join(
    ':',
  );
}

/** How many parts the item at a place has to be gone through; 1 where there is none to show. */
export function partCount(item: PublicItem | undefined): number {
  return item === undefined ? 1 : partsOf(item).length;
}
