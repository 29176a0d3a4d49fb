import type { ExamMessages } from '../../i18n/zh-cn/exam.ts';
import type { LoadFailed } from './load-failed.ts';
import { loadWords } from './load-words.ts';

interface Props {
  readonly reason: LoadFailed['reason'];
  readonly onAgain: () => void;
  readonly messages: ExamMessages;
}

/** That data did not come, what is safe, and another try. */
export function LoadFailure({ reason, onAgain, messages }: Props) {
  return (
    <div class="notice" role="alert">
      <p>{loadWords(reason, messages)}</p>
      <button type="button" class="btn small" onClick={onAgain}>
        {messages.again}
      </button>
    </div>
  );
}
