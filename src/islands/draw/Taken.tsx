import type { DrawMessages } from '../../i18n/zh-cn/draw.ts';

interface TakenProps {
  readonly messages: DrawMessages;
  readonly onTakeOver: () => void;
}

/** Another window goes on with the draw. */
export function Taken({ messages, onTakeOver }: TakenProps) {
  return (
    <section class="card" role="alert">
      <h1>{messages.takenTitle}</h1>
      <p class="draw-taken">{messages.takenText}</p>
      <button type="button" class="btn primary" onClick={onTakeOver}>
        {messages.takeOver}
      </button>
    </section>
  );
}
