import { useStore } from '@nanostores/preact';
import type { ExamMessages } from '../../i18n/zh-cn/exam.ts';
import { exportBackup, noteBackup } from '../../stores/backup.ts';
import { downloadText } from '../../stores/download.ts';
import { $storageHealth } from '../../stores/storage-health.ts';

/** That the result is not on disk yet, with a file to save it in. */
export function QueuedNotice({ messages }: { readonly messages: ExamMessages }) {
  const { queued } = useStore($storageHealth);
  const save = async () => {
    const { name, text } = await exportBackup();
    downloadText(name, text);
    await noteBackup();
  };
  return (
    <div role="alert" data-no-print>
      {queued > 0 && (
        <div class="notice">
          <p>{messages.queued}</p>
          <button type="button" class="btn small" onClick={() => void save()}>
            {messages.queuedFile}
          </button>
        </div>
      )}
    </div>
  );
}
