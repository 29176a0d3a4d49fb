import type { LeadMessages } from '../../i18n/zh-cn/lead.ts';
import { resumeSession } from '../../stores/session.ts';

interface TakenOverProps {
  readonly title: string;
  readonly messages: LeadMessages;
}

/** Another window leads this meeting; here nothing is done until it is taken over. */
export function TakenOver({ title, messages }: TakenOverProps) {
  return (
    <div class="lead-card-page">
      <h1>{title}</h1>
      <section class="card lead-notice" role="alert">
        <h2>{messages.takenTitle}</h2>
        <p>{messages.takenText}</p>
        <button type="button" class="btn primary" onClick={() => void resumeSession(true)}>
          {messages.takeOver}
        </button>
      </section>
    </div>
  );
}
