import { useState } from 'preact/hooks';
import { summaryOfMeeting } from '../../domain/session/session-summary.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { SessionMessages } from '../../i18n/zh-cn/session.ts';
import { CalledTable } from './CalledTable.tsx';
import { MeetingFacts } from './MeetingFacts.tsx';
import { People } from './People.tsx';
import { RecordActions } from './RecordActions.tsx';
import { Reread } from './Reread.tsx';
import { Seals } from './Seals.tsx';
import type { ShownMeeting } from './use-meeting.ts';

interface MeetingRecordProps {
  readonly shown: ShownMeeting;
  readonly bureau: string;
  readonly locale: Locale;
  readonly messages: SessionMessages;
}

/** The sheet an inspection asks for, on screen as on paper. */
export function MeetingRecord({ shown, bureau, locale, messages }: MeetingRecordProps) {
  const { record } = messages;
  const { meeting, draws, asked } = shown;
  const [hasSigns, setHasSigns] = useState(false);
  const summary = summaryOfMeeting(meeting, asked.citesOf);
  const { held } = meeting;
  return (
    <>
      <RecordActions shown={shown} hasSigns={hasSigns} onSigns={setHasSigns} locale={locale} messages={messages} />
      <article class="record">
        <header class="record-head">
          <h1>{record.title}</h1>
          <p>
            {bureau}
            {held.sample ? <span class="tag warn">{messages.sample}</span> : null}
          </p>
        </header>
        <MeetingFacts meeting={meeting} summary={summary} locale={locale} messages={messages} />
        {summary.called.length > 0 ? (
          <section aria-labelledby="record-called">
            <h2 id="record-called">{record.called}</h2>
            <CalledTable called={summary.called} asked={asked} messages={messages} />
            <Seals draws={draws} messages={record} />
          </section>
        ) : null}
        <section aria-labelledby="record-minute">
          <h2 id="record-minute">{record.minute}</h2>
          <p class="record-minute">{held.minute.trim() === '' ? record.minuteNone : held.minute}</p>
        </section>
        <Reread ids={summary.reread} articles={asked.articles} locale={locale} messages={record} />
        <section class={hasSigns ? 'record-sheet' : undefined} aria-labelledby="record-people">
          <h2 id="record-people">{record.attendance}</h2>
          <People people={meeting.people} hasSigns={hasSigns} messages={messages} />
        </section>
        <p class="record-signs">
          <span>{record.signLeader}</span>
          <span>{record.signWriter}</span>
        </p>
        <footer class="record-foot">
          <span>{record.basis}</span>
          <span class="num">{fill(record.number, { id: held.session })}</span>
        </footer>
      </article>
    </>
  );
}
