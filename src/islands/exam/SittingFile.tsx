import { useRef, useState } from 'preact/hooks';
import type { AttemptDraft } from '../../domain/attempt/attempt-draft.ts';
import type { Blueprint } from '../../domain/paper/blueprint.ts';
import { fill } from '../../i18n/fill.ts';
import type { ExamMessages } from '../../i18n/zh-cn/exam.ts';
import { resultOf } from '../../stores/exam-attempt.ts';
import { EXAM_FILE_LIMIT, readExamFile } from '../../stores/exam-file.ts';
import { loadMe } from '../../stores/people.ts';

interface Props {
  readonly blueprint: Blueprint;
  /** The sitting that is under way here, which a file of another one must not push aside. */
  readonly saved: AttemptDraft | undefined;
  readonly onRead: (draft: AttemptDraft) => void;
  readonly messages: ExamMessages;
}

/** Goes on with a sitting from the file saved when the browser could not keep it. */
export function SittingFile({ blueprint, saved, onRead, messages }: Props) {
  const [refusal, setRefusal] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const read = async (file: File) => {
    const me = await loadMe();
    const draft = file.size > EXAM_FILE_LIMIT ? undefined : readExamFile(await file.text(), blueprint.id, me.id);
    if (draft === undefined) {
      const name = fill(messages.unsavedFileName, { id: '1a2b3c' });
      return setRefusal(fill(messages.fileWrong, { title: blueprint.title, name }));
    }
    if (saved && saved.id !== draft.id) return setRefusal(messages.fileOther);
    if (await resultOf(draft.id)) return setRefusal(messages.fileDone);
    setRefusal('');
    return onRead(draft);
  };
  return (
    <div class="exam-file">
      <button type="button" class="btn plain small" onClick={() => field.current?.click()}>
        {messages.fileResume}
      </button>
      <input
        ref={field}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file) void read(file);
        }}
      />
      <p class="small exam-refusal" role="status">
        {refusal}
      </p>
    </div>
  );
}
