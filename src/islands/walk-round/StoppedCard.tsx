import type { WalkRoundMessages } from '../../i18n/zh-cn/walk-round.ts';
import { LIST_HASH } from './walk-place.ts';

interface StoppedCardProps {
  readonly why: 'taken' | 'missing' | 'damaged';
  /** Goes on here what another tab goes on with. */
  readonly onHere: () => void;
  readonly messages: WalkRoundMessages;
}

/** Why the walk that the address names cannot be gone on with here, and what can be done. */
export function StoppedCard({ why, onHere, messages }: StoppedCardProps) {
  const { title, text } = messages[why];
  return (
    <section class="card walk-card" role="alert">
      <h2 class="card-title">{title}</h2>
      <p class="quiet">{text}</p>
      {why === 'taken' && (
        <button type="button" class="btn primary" onClick={onHere}>
          {messages.taken.here}
        </button>
      )}
      <a class="btn" href={LIST_HASH}>
        {messages.toList}
      </a>
    </section>
  );
}
