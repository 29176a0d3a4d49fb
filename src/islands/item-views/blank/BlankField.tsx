import { isAcceptedBlank } from '../../../domain/scoring/same-blank.ts';
import type { ItemsMessages } from '../../../i18n/zh-cn/items.ts';
import type { RowLook } from '../choice-state.ts';
import { RowWord } from '../RowWord.tsx';

/** Longer than any accepted wording, short enough for a row. */
const LONGEST = 100;

interface Props {
  readonly label: string;
  readonly text: string;
  /** The stem's text behind the blank, which may repeat a unit the person wrote too. */
  readonly after: string;
  /** The wordings that count as right, once they may be seen. */
  readonly accepted: readonly string[] | undefined;
  /** Absent where the text is fixed. */
  readonly onWrite: ((text: string) => void) | undefined;
  readonly messages: ItemsMessages;
}

/** The field at one blank of a stem, and afterwards its verdict. */
export function BlankField({ label, text, after, accepted, onWrite, messages }: Props) {
  const look = accepted && lookOf(text, accepted, after, messages);
  return (
    <span class="blank" data-state={look?.state}>
      <input
        class="input"
        type="text"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        maxLength={LONGEST}
        aria-label={label}
        value={text}
        readOnly={!onWrite}
        onInput={(event) => onWrite?.(event.currentTarget.value)}
      />
      {look && <RowWord {...look} />}
    </span>
  );
}

function lookOf(text: string, accepted: readonly string[], after: string, messages: ItemsMessages): RowLook {
  if (text.trim() === '') return { state: 'missed', word: messages.blankEmpty };
  return isAcceptedBlank(text, accepted, after)
    ? { state: 'right', word: messages.blankRight }
    : { state: 'wrong', word: messages.blankWrong };
}
