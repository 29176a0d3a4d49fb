import { hrefOf } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { SessionMessages } from '../../i18n/zh-cn/session.ts';
import { MeetingRecord } from './MeetingRecord.tsx';
import { useMeeting } from './use-meeting.ts';

interface SessionRecordProps {
  readonly bureau: string;
  readonly locale: Locale;
  readonly messages: SessionMessages;
}

/** The record of the meeting the address names, or how to get it onto this device. */
export function SessionRecord({ bureau, locale, messages }: SessionRecordProps) {
  const { record } = messages;
  const state = useMeeting();
  if (state.type === 'loading') {
    return (
      <>
        <h1>{record.title}</h1>
        <p class="quiet" role="status">
          {record.loading}
        </p>
      </>
    );
  }
  if (state.type === 'missing') {
    return (
      <div class="card record-missing" role="status">
        <h1>{record.missingTitle}</h1>
        <p>{record.missingText}</p>
        <p class="record-actions">
          <a class="btn primary" href={hrefOf(locale, '/me/#backup')}>
            {record.toMe}
          </a>
          <a class="btn" href={hrefOf(locale, '/lead/')}>
            {record.toDesk}
          </a>
        </p>
      </div>
    );
  }
  return <MeetingRecord shown={state.shown} bureau={bureau} locale={locale} messages={messages} />;
}
