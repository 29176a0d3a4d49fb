import type { PlainItemKey } from '../../domain/item/item-key.ts';
import { letterAt, orderedOptions } from '../../domain/item/option-order.ts';
import type { PublicPlainItem } from '../../domain/item/public-item.ts';
import type { ItemsMessages } from '../../i18n/zh-cn/items.ts';
import { Icon } from '../controls/Icon.tsx';
import { checkIcon } from '../controls/icons.ts';

interface WallOptionsProps {
  readonly item: PublicPlainItem;
  readonly optionSeed: number;
  /** Given once the answer is shown. */
  readonly answer: PlainItemKey | undefined;
  readonly messages: ItemsMessages;
}

interface WallOption {
  readonly id: string;
  /** A letter, or nothing for true and false. */
  readonly letter: string;
  readonly text: string;
  readonly isRight: boolean;
}

/** What can be chosen, lettered as it is called out; with the answer the key stands out and the rest fades. */
export function WallOptions({ item, optionSeed, answer, messages }: WallOptionsProps) {
  const options = optionsOf(item, optionSeed, answer, messages);
  if (options.length === 0) return null;
  const isOrder = answer?.type === 'ordering';
  return (
    <ol class={`wall-options draw-options ${item.type}`}>
      {options.map(({ id, letter, text, isRight }, i) => (
        <li key={id} class={answer === undefined || isOrder ? undefined : isRight ? 'right' : 'passed'}>
          <i class="k">{isOrder ? i + 1 : letter}</i>
          <span lang="zh-CN">
            {isOrder ? <small class="draw-letter">{letter}</small> : null}
            {text}
          </span>
          {answer !== undefined && isRight && !isOrder ? (
            <>
              <Icon path={checkIcon} />
              <span class="sr">{messages.rightAnswer}</span>
            </>
          ) : null}
        </li>
      ))}
    </ol>
  );
}

function optionsOf(
  item: PublicPlainItem,
  optionSeed: number,
  answer: PlainItemKey | undefined,
  messages: ItemsMessages,
): readonly WallOption[] {
  if (item.type === 'judgement') {
    return [true, false].map((value) => ({
      id: String(value),
      letter: '',
      text: value ? messages.judgeTrue : messages.judgeFalse,
      isRight: answer?.type === 'judgement' && answer.key === value,
    }));
  }
  const shown = orderedOptions(item.options, optionSeed).map(({ id, text }, i) => ({
    id,
    letter: letterAt(i),
    text,
    isRight: isKey(answer, id),
  }));
  if (answer?.type !== 'ordering') return shown;
  return answer.key.flatMap((id) => shown.filter((option) => option.id === id));
}

function isKey(answer: PlainItemKey | undefined, id: string): boolean {
  if (answer?.type === 'single') return answer.key === id;
  return answer?.type === 'multiple' && answer.key.includes(id);
}
