import type { Option } from '../../../domain/item/item.ts';
import { fill } from '../../../i18n/fill.ts';
import type { ItemsMessages } from '../../../i18n/zh-cn/items.ts';
import { Icon } from '../../controls/Icon.tsx';
import { downIcon, upIcon } from '../../controls/icons.ts';
import { RowWord } from '../RowWord.tsx';

interface Props {
  readonly option: Option;
  readonly letter: string;
  /** Where it stands now, from 0. */
  readonly at: number;
  readonly isLast: boolean;
  /** Where it belongs, from 0, once that may be seen. */
  readonly place: number | undefined;
  /** False where the person gave no order: then no row is right. */
  readonly isGiven: boolean;
  /** Absent where the order is fixed. */
  readonly onMove: ((by: -1 | 1) => void) | undefined;
  readonly messages: ItemsMessages;
}

/** One step of an ordering: its rank, its letter, its text and either two buttons or its verdict. */
export function OrderingRow({ option, letter, at, isLast, place, isGiven, onMove, messages }: Props) {
  const isRight = isGiven && place === at;
  const state = place === undefined ? '' : isRight ? 'right' : isGiven ? 'wrong' : 'missed';
  const word = isRight ? messages.orderRight : fill(messages.orderWrong, { n: (place ?? 0) + 1 });
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    onMove?.(event.key === 'ArrowUp' ? -1 : 1);
  };
  const button = (by: -1 | 1, text: string, isEnd: boolean) => (
    <button
      type="button"
      class="icon-btn"
      data-press={`${option.id}${by}`}
      aria-label={`${text}：${option.text}`}
      aria-disabled={isEnd}
      onClick={() => onMove?.(by)}
    >
      <Icon path={by < 0 ? upIcon : downIcon} />
    </button>
  );
  return (
    <li class="option" data-state={state || undefined} onKeyDown={onMove && press}>
      <span class="num">{at + 1}</span>
      <span class="option-key">{letter}</span>
      <span class="option-text">{option.text}</span>
      {onMove ? (
        <span class="moves">
          {button(-1, messages.orderUp, at === 0)}
          {button(1, messages.orderDown, isLast)}
        </span>
      ) : (
        <RowWord state={state} word={place === undefined ? '' : word} />
      )}
    </li>
  );
}
