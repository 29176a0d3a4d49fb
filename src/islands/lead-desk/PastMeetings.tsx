import { useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import { hrefOf } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { SessionMessages } from '../../i18n/zh-cn/session.ts';
import { $meetings } from '../../stores/meetings.ts';
import { useLater } from '../controls/use-later.ts';
import { MeetingRow } from './MeetingRow.tsx';

interface PastMeetingsProps {
  readonly locale: Locale;
  readonly messages: SessionMessages;
}

const FIRST_SHOWN = 6;

/** Meetings held, newest first, each with its record. */
export function PastMeetings({ locale, messages }: PastMeetingsProps) {
  const { desk } = messages;
  const [isAll, setIsAll] = useState(false);
  const meetings = useLater($meetings);
  const count = meetings?.length ?? 0;
  return (
    <section class="card desk-past" aria-labelledby="desk-past" aria-busy={meetings === undefined}>
      <h2 id="desk-past">{desk.past}</h2>
      {meetings?.length === 0 ? <p class="quiet">{desk.pastNone}</p> : null}
      <ul>
        {meetings?.slice(0, isAll ? count : FIRST_SHOWN).map((meeting) => (
          <MeetingRow key={meeting.held.session} meeting={meeting} locale={locale} messages={messages} />
        ))}
      </ul>
      {count > FIRST_SHOWN && !isAll ? (
        <button type="button" class="btn small" onClick={() => setIsAll(true)}>
          {fill(desk.pastMore, { n: count })}
        </button>
      ) : null}
      <p class="caption">
        {desk.pastImport} <a href={hrefOf(locale, '/me/#backup')}>{desk.toMe}</a>
      </p>
    </section>
  );
}
