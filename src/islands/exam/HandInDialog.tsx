import { fill } from '../../i18n/fill.ts';
import type { ExamMessages } from '../../i18n/zh-cn/exam.ts';
import { Dialog } from '../controls/Dialog.tsx';
import { numberList } from './number-list.ts';
import type { OpenEnds } from './open-ends.ts';

interface Props {
  readonly ends: OpenEnds;
  /** Back to the exam; with a number, to that item. */
  readonly onStay: (number?: number) => void;
  readonly onHandIn: () => void;
  readonly messages: ExamMessages;
}

/** Asks once before a paper with something open is handed in: how many items, and which. */
export function HandInDialog({ ends: { blanks, parts, flagged }, onStay, onHandIn, messages }: Props) {
  const first = blanks[0] ?? parts[0]?.number ?? flagged[0];
  const isOpen = blanks.length + parts.length > 0;
  return (
    <Dialog title={isOpen ? messages.handInTitle : messages.handInTitleFlagged} onClose={() => onStay()}>
      <ul class="exam-ends">
        {blanks.length > 0 && (
          <li>{fill(messages.handInBlanks, { n: blanks.length, list: numberList(blanks, messages) })}</li>
        )}
        {parts.map(({ number, open }) => (
          <li key={number}>{fill(messages.handInParts, { n: number, parts: open })}</li>
        ))}
        {flagged.length > 0 && (
          <li>{fill(messages.handInFlagged, { n: flagged.length, list: numberList(flagged, messages) })}</li>
        )}
      </ul>
      <footer>
        <button type="button" class="btn" onClick={onHandIn}>
          {messages.handInGo}
        </button>
        <button type="button" class="btn primary" onClick={() => onStay(first)}>
          {messages.handInStay}
        </button>
      </footer>
    </Dialog>
  );
}
