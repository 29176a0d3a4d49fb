import type { ItemsMessages } from '../../../i18n/zh-cn/items.ts';

/** Said where another tab goes on with these items. */
export function TakenNotice({
  onTakeOver,
  messages,
}: {
  readonly onTakeOver: () => void;
  readonly messages: ItemsMessages;
}) {
  return (
    <div class="notice" role="status">
      <p>{messages.taken}</p>
      <button type="button" class="btn" onClick={onTakeOver}>
        {messages.takeOver}
      </button>
    </div>
  );
}
