import type { AttemptDraft } from '../../domain/attempt/attempt-draft.ts';
import { fill } from '../../i18n/fill.ts';
import type { ExamMessages } from '../../i18n/zh-cn/exam.ts';
import type { RunningAttempt } from '../../stores/attempt.ts';
import { UnsavedNotice } from './UnsavedNotice.tsx';

const MINUTE_MS = 60_000;

interface Props {
  readonly attempt: RunningAttempt;
  readonly draft: AttemptDraft;
  readonly messages: ExamMessages;
}

/** What a person must know during the sitting: answers that are not kept, a clock that was set back. */
export function SittingNotices({ attempt, draft, messages }: Props) {
  const minutes = Math.round(draft.clockSetBackMs / MINUTE_MS);
  return (
    <>
      <UnsavedNotice attempt={attempt} messages={messages} />
      <div role="status">
        {minutes > 0 && <p class="notice exam-notice">{fill(messages.clockBack, { n: minutes })}</p>}
      </div>
    </>
  );
}
