import { useStore } from '@nanostores/preact';
import { studyDay } from '../../domain/records/study-day.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { SessionMessages } from '../../i18n/zh-cn/session.ts';
import { now } from '../../stores/now.ts';
import { $rosters } from '../../stores/roster.ts';
import { RosterCard } from '../controls/roster/RosterCard.tsx';
import { currentRoster } from '../controls/roster/roster-choice.ts';
import type { RosterMessages } from '../controls/roster/roster-messages.ts';
import { LeftOpen } from './LeftOpen.tsx';
import { LessonPicker } from './LessonPicker.tsx';
import { PastMeetings } from './PastMeetings.tsx';
import { Planned } from './Planned.tsx';
import { plannedSessions } from './planned-sessions.ts';
import { useDeskData } from './use-desk-data.ts';

interface LeadDeskProps {
  readonly locale: Locale;
  readonly messages: SessionMessages;
  readonly rosterMessages: RosterMessages;
  /** A made-up roster as text. */
  readonly sample: string;
}

/** Where a presenter starts: a meeting left open, today's session or the next, any lesson, and what was held before. */
export function LeadDesk({ locale, messages, rosterMessages, sample }: LeadDeskProps) {
  const { desk } = messages;
  const { state, retry } = useDeskData();
  const rosters = useStore($rosters);
  if (state.type === 'loading') {
    return (
      <p class="quiet" role="status">
        {desk.loading}
      </p>
    );
  }
  if (state.type === 'failed') {
    return (
      <div class="notice" role="alert">
        <p>{desk.failed}</p>
        <button type="button" class="btn" onClick={retry}>
          {messages.retry}
        </button>
      </div>
    );
  }
  const { lessons, years, left } = state.data;
  const today = studyDay(now());
  return (
    <div class="desk">
      <div class="desk-main">
        <LeftOpen left={left} locale={locale} messages={messages} />
        <Planned
          sessions={plannedSessions(years, today)}
          lessons={lessons}
          today={today}
          isFirst={left === undefined || left === 'damaged'}
          locale={locale}
          messages={desk}
        />
        <LessonPicker lessons={lessons} locale={locale} messages={desk} />
      </div>
      <div class="desk-side">
        <RosterCard roster={currentRoster(rosters)} sample={sample} messages={rosterMessages} isFolded />
        <PastMeetings locale={locale} messages={messages} />
      </div>
    </div>
  );
}
