import { useId } from 'preact/hooks';
import type { ItemsMessages } from '../../i18n/zh-cn/items.ts';
import { rowLook } from './choice-state.ts';
import { RowWord } from './RowWord.tsx';

interface Props {
  readonly isMany?: boolean;
  /** Two short rows side by side, marked with a dot instead of a letter. */
  readonly isPair?: boolean;
  readonly rows: readonly { readonly id: string; readonly mark: string; readonly text: string }[];
  readonly chosen: readonly string[];
  /** The ids that are right, once they may be seen. */
  readonly right?: readonly string[] | undefined;
  readonly onChoose: (id: string, isChosen: boolean) => void;
  readonly readOnly?: boolean | undefined;
  readonly labelledBy: string;
  readonly messages: ItemsMessages;
}

/** Options to choose from: native radio buttons or checkboxes in rows whose look says all there is to say. */
export function ChoiceRows(props: Props) {
  const { isMany = false, isPair = false, rows, chosen, right, onChoose, labelledBy, messages } = props;
  const name = useId();
  const kind = `options${isMany ? '' : ' one'}${isPair ? ' pair' : ''}`;
  return (
    <fieldset class={kind} role={isMany ? undefined : 'radiogroup'} aria-labelledby={labelledBy}>
      {rows.map(({ id, mark, text }) => {
        const isChosen = chosen.includes(id);
        const { state, word } = rowLook({ isChosen, isKey: right?.includes(id), isMany }, messages);
        return (
          <label class="option" data-state={state || undefined} key={id}>
            <input
              type={isMany ? 'checkbox' : 'radio'}
              name={name}
              value={id}
              checked={isChosen}
              disabled={props.readOnly || right !== undefined}
              onChange={(event) => onChoose(id, event.currentTarget.checked)}
            />
            <span class={isPair ? 'option-key option-dot' : 'option-key'}>{mark}</span>
            <span class="option-text">{text}</span>
            <RowWord state={state} word={word} />
          </label>
        );
      })}
    </fieldset>
  );
}
