import { useState } from 'preact/hooks';
import type { ContestMessages } from '../../i18n/zh-cn/contest.ts';
import { Dialog } from '../controls/Dialog.tsx';

interface EndContestProps {
  readonly isOver: boolean;
  readonly messages: ContestMessages;
  readonly onEnd: () => void;
  readonly onDrop: () => void;
  readonly onClose: () => void;
}

/** Asks once before the contest becomes its record, and once more before it is dropped. */
export function EndContest({ isOver, messages, onEnd, onDrop, onClose }: EndContestProps) {
  const [isDropping, setIsDropping] = useState(false);
  if (isDropping) {
    return (
      <Dialog title={messages.dropTitle} onClose={onClose}>
        <p>{messages.dropText}</p>
        <footer>
          <button type="button" class="btn danger" onClick={onDrop}>
            {messages.dropYes}
          </button>
          <button type="button" class="btn primary" onClick={onClose}>
            {messages.endNo}
          </button>
        </footer>
      </Dialog>
    );
  }
  return (
    <Dialog title={messages.endTitle} onClose={onClose}>
      <p>{messages.endText}</p>
      {isOver ? null : <p>{messages.endOpen}</p>}
      <footer class="contest-end">
        <button type="button" class="btn plain" onClick={() => setIsDropping(true)}>
          {messages.drop}
        </button>
        <button type="button" class="btn" onClick={onClose}>
          {messages.endNo}
        </button>
        <button type="button" class="btn primary" onClick={onEnd}>
          {messages.endYes}
        </button>
      </footer>
    </Dialog>
  );
}
