import type { StudyMessages } from '../../i18n/zh-cn/study.ts';

/** Said where the items, or the code that shows them, did not arrive. */
export function LoadFailed({ onRetry, messages }: { readonly onRetry: () => void; readonly messages: StudyMessages }) {
  return (
    <div class="notice" role="status">
      <p>{messages.failed}</p>
      <button type="button" class="btn" onClick={onRetry}>
        {messages.retry}
      </button>
    </div>
  );
}
