import { useState } from 'preact/hooks';
import type { SessionDraft } from '../../domain/session/session-draft.ts';
import { dayText } from '../../i18n/day-text.ts';
import { fill } from '../../i18n/fill.ts';
import { hrefOf } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { LeadMessages } from '../../i18n/zh-cn/lead.ts';
import { dropSession } from '../../stores/session.ts';
import { Confirm } from '../controls/Confirm.tsx';

interface OtherMeetingProps {
  readonly session: SessionDraft;
  readonly locale: Locale;
  readonly messages: LeadMessages;
}

/** A meeting of another lesson is still open: go on with it, or give it up. */
export function OtherMeeting({ session, locale, messages }: OtherMeetingProps) {
  const [isAsking, setIsAsking] = useState(false);
  const { title } = session;
  return (
    <div class="lead-card-page">
      <section class="card lead-notice">
        <h1>{messages.otherTitle}</h1>
        <p>{fill(messages.otherText, { title, date: dayText(session.day, locale) })}</p>
        <div class="lead-row">
          <a class="btn primary" href={hrefOf(locale, `/lead/${session.lesson}/`)}>
            {fill(messages.otherGoOn, { title })}
          </a>
          <button type="button" class="btn" onClick={() => setIsAsking(true)}>
            {messages.otherDrop}
          </button>
        </div>
      </section>
      {isAsking ? (
        <Confirm
          title={messages.dropTitle}
          texts={[messages.dropText]}
          yes={messages.dropYes}
          no={messages.dropNo}
          isDanger
          onYes={() => void dropSession()}
          onClose={() => setIsAsking(false)}
        />
      ) : null}
    </div>
  );
}
