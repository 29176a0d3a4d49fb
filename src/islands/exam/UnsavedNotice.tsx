import { useStore } from '@nanostores/preact';
import { fill } from '../../i18n/fill.ts';
import type { ExamMessages } from '../../i18n/zh-cn/exam.ts';
import type { RunningAttempt } from '../../stores/attempt.ts';
import { downloadText } from '../../stores/download.ts';
import { examFileText } from '../../stores/exam-file.ts';
import { $storageHealth } from '../../stores/storage-health.ts';

interface Props {
  readonly attempt: RunningAttempt;
  readonly messages: ExamMessages;
}

const WORDS = {
  full: 'unsavedFull',
  denied: 'unsavedDenied',
  gone: 'unsavedGone',
  unknown: 'unsavedUnknown',
} as const;

/** That answers are not being kept, and a way to keep them. The exam goes on meanwhile. */
export function UnsavedNotice({ attempt, messages }: Props) {
  const { state } = useStore($storageHealth);
  const save = () => {
    const draft = attempt.$draft.get();
    downloadText(fill(messages.unsavedFileName, { id: draft.id.slice(-6) }), examFileText(draft));
  };
  return (
    <div role="alert">
      {state !== 'ok' && (
        <div class="notice exam-notice">
          <p>
            <b>{messages[WORDS[state]]}</b> {messages.unsavedDo}
          </p>
          <button type="button" class="btn small" onClick={save}>
            {messages.unsavedFile}
          </button>
        </div>
      )}
    </div>
  );
}
