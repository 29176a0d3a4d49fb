import type { AttemptDraft } from '../../domain/attempt/attempt-draft.ts';
import { unansweredItems } from '../../domain/attempt/unanswered.ts';
import { fill } from '../../i18n/fill.ts';
import type { ExamMessages } from '../../i18n/zh-cn/exam.ts';
import { Icon } from '../controls/Icon.tsx';
import { backIcon, flagIcon, listIcon, nextIcon } from '../controls/icons.ts';

interface Props {
  readonly draft: AttemptDraft;
  readonly isFlagged: boolean;
  readonly onPrevious: () => void;
  readonly onNext: () => void;
  readonly onFlag: () => void;
  readonly onSheet: () => void;
  readonly messages: ExamMessages;
}

/** Back, flag and on; on a phone also the way to the answer sheet, which stands beside it on a desktop. */
export function MoveBar(props: Props) {
  const { draft, isFlagged, messages } = props;
  const total = draft.items.length;
  const done = total - unansweredItems(draft).length;
  const isFirst = draft.current === 0;
  const isLast = draft.current === total - 1;
  return (
    <nav class="exam-moves" aria-label={messages.moves}>
      <button type="button" class="btn exam-previous" aria-disabled={isFirst || undefined} onClick={props.onPrevious}>
        <Icon path={backIcon} />
        <span>{messages.previous}</span>
      </button>
      <button type="button" class="btn exam-sheet-open" aria-haspopup="dialog" onClick={props.onSheet}>
        <Icon path={listIcon} />
        <span class="num">{fill(messages.sheetOpen, { done, total })}</span>
      </button>
      <p class="exam-keys caption" aria-hidden="true">
        <kbd>A</kbd>—<kbd>H</kbd>
        {messages.keysChoose}
        <kbd>←</kbd>
        <kbd>→</kbd>
        {messages.keysMove}
        <kbd>M</kbd>
        {messages.keysFlag}
      </p>
      <button type="button" class="btn exam-flag" aria-pressed={isFlagged} onClick={props.onFlag}>
        <Icon path={flagIcon} />
        <span>{isFlagged ? messages.flagged : messages.flag}</span>
      </button>
      <button type="button" class="btn primary exam-next" aria-disabled={isLast || undefined} onClick={props.onNext}>
        <span>{messages.next}</span>
        <Icon path={nextIcon} />
      </button>
    </nav>
  );
}
