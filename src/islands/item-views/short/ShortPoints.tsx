import { useId } from 'preact/hooks';
import type { AnswerPoint } from '../../../domain/item/item.ts';
import type { ItemsMessages } from '../../../i18n/zh-cn/items.ts';
import { Icon } from '../../controls/Icon.tsx';
import { checkIcon } from '../../controls/icons.ts';
import { RowWord } from '../RowWord.tsx';

interface Props {
  readonly points: readonly AnswerPoint[];
  readonly met: readonly string[] | undefined;
  readonly onJudge: ((met: readonly string[]) => void) | undefined;
  readonly messages: ItemsMessages;
}

/** The points of a short answer, to be ticked by whoever compares; without `onJudge`, how they were ticked. */
export function ShortPoints({ points, met = [], onJudge, messages }: Props) {
  const legend = useId();
  return (
    <div class="points">
      <p class="caption" id={legend}>
        {messages.shortPoints}
      </p>
      <fieldset class="options" aria-labelledby={legend}>
        {points.map(({ id, text }) => {
          const isMet = met.includes(id);
          const word = isMet ? messages.shortMet : messages.shortUnmet;
          const state = onJudge ? (isMet ? 'chosen' : '') : isMet ? 'right' : 'missed';
          return (
            <label class="option" data-state={state || undefined} key={id}>
              <input
                type="checkbox"
                checked={isMet}
                disabled={!onJudge}
                onChange={() => onJudge?.(isMet ? met.filter((other) => other !== id) : [...met, id])}
              />
              <span class="option-key">{isMet && <Icon path={checkIcon} />}</span>
              <span class="option-text">{text}</span>
              <RowWord state={state} word={onJudge ? '' : word} />
            </label>
          );
        })}
      </fieldset>
    </div>
  );
}
