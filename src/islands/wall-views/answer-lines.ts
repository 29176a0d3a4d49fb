import type { PlainItemKey } from '../../domain/item/item-key.ts';
import { letterAt, orderedOptions } from '../../domain/item/option-order.ts';
import type { PublicPlainItem } from '../../domain/item/public-item.ts';
import type { ItemsMessages } from '../../i18n/zh-cn/items.ts';

/**
 * The right answer in words, a line for each thing to hear: options with the letters the wall shows, blanks
 * with every accepted wording. Points of a short answer are ticked elsewhere and are none of it.
 */
export function answerLines(
  item: PublicPlainItem,
  key: PlainItemKey,
  optionSeed: number,
  messages: ItemsMessages,
): readonly string[] {
  if (key.type === 'judgement') return [key.key ? messages.judgeTrue : messages.judgeFalse];
  if (key.type === 'blank') return key.key.map((wordings) => wordings.join(' / '));
  if (key.type === 'short') return [];
  const lettered = orderedOptions(item.options, optionSeed).map(({ id, text }, i) => ({
    id,
    text: `${letterAt(i)}\u3000${text}`,
  }));
  if (key.type === 'ordering') return key.key.flatMap((id) => lettered.filter((one) => one.id === id)).map(textOf);
  return lettered.filter(({ id }) => (key.type === 'single' ? key.key === id : key.key.includes(id))).map(textOf);
}

const textOf = ({ text }: { readonly text: string }): string => text;
