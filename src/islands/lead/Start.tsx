import { useMemo, useState } from 'preact/hooks';
import { rostersByUse } from '../../domain/records/current-roster.ts';
import { studyDay } from '../../domain/records/study-day.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { LeadMessages } from '../../i18n/zh-cn/lead.ts';
import { keepConsole, type Screens } from '../../stores/lead-console.ts';
import { now } from '../../stores/now.ts';
import { $rosters } from '../../stores/roster.ts';
import { startSession } from '../../stores/session.ts';
import { $wallPresence } from '../../stores/wall.ts';
import { useAtom } from '../controls/use-atom.ts';
import { BlockedNote } from './BlockedNote.tsx';
import { LeaderField } from './LeaderField.tsx';
import type { LeadLesson } from './lead-texts.ts';
import { MinutesField } from './MinutesField.tsx';
import { RosterField } from './RosterField.tsx';
import { ScreensField } from './ScreensField.tsx';
import { leadersIn, minutesOf, plannedSession } from './start-plan.ts';

interface StartProps {
  readonly lesson: LeadLesson;
  /** A meeting left open could not be read. */
  readonly isDamaged: boolean;
  /** Opens the wall's window; false where the browser has blocked it. */
  readonly openWall: (locale: Locale) => boolean;
  readonly locale: Locale;
  readonly messages: LeadMessages;
}

/** Before the meeting: who leads, where, how long, with which roster and on how many screens. */
export function Start({ lesson, isDamaged, openWall, locale, messages }: StartProps) {
  const rosters = rostersByUse(useAtom($rosters));
  const presence = useAtom($wallPresence);
  // The page is the same for everybody; what day it is, only the browser knows.
  const planned = useMemo(() => plannedSession(lesson.planned, studyDay(now())), [lesson]);
  const [leader, setLeader] = useState(planned?.leader ?? '');
  const [leaderId, setLeaderId] = useState('');
  const [place, setPlace] = useState(planned?.place ?? '');
  const [minutes, setMinutes] = useState(String(lesson.minutes));
  const [rosterId, setRosterId] = useState('');
  const [screens, setScreens] = useState<Screens>('two');
  const [state, setState] = useState<'ready' | 'starting' | 'blocked'>('ready');
  const roster = rosters.find(({ id }) => id === rosterId) ?? rosters[0];
  const people = roster?.people ?? [];
  const leaders = leadersIn(leader, people);
  const minutesTyped = minutesOf(minutes);
  const canStart = roster !== undefined && roster.people.length > 0 && minutesTyped !== undefined;
  const start = (on: Screens) => {
    if (!canStart) return;
    // Before anything else: a window may only be opened straight from the press.
    if (on === 'two' && presence !== 'open' && !openWall(locale)) return setState('blocked');
    setState('starting');
    keepConsole({ screens: on });
    const found = leaders.find(({ id }) => id === leaderId) ?? (leaders.length === 1 ? leaders[0] : undefined);
    const { id, title, sample } = roster;
    void startSession({
      lesson: lesson.id,
      title: lesson.title,
      place: place.trim(),
      leader: leader.trim(),
      leaderId: found?.id ?? '',
      plannedMs: minutesTyped * 60_000,
      roster: { id, title, sample, people: roster.people.map((person) => ({ ...person })) },
    });
  };
  return (
    <div class="lead-card-page">
      <header>
        <p class="eyebrow" lang="zh-CN">
          {lesson.book}
        </p>
        <h1 lang="zh-CN">{lesson.title}</h1>
        <p class="quiet">{messages.startLead}</p>
      </header>
      {isDamaged ? (
        <div class="notice" role="status">
          <b>{messages.damagedTitle}</b>
          <p>{messages.damagedText}</p>
        </div>
      ) : null}
      <form
        class="card lead-start"
        onSubmit={(event) => {
          event.preventDefault();
          start(screens);
        }}
      >
        <LeaderField
          text={leader}
          people={people}
          found={leaders}
          chosen={leaderId}
          messages={messages}
          onText={setLeader}
          onChoose={setLeaderId}
        />
        <div class="lead-row">
          <label class="field">
            <span class="label">{messages.place}</span>
            <input
              class="input"
              maxLength={100}
              autocomplete="off"
              value={place}
              onInput={(event) => setPlace(event.currentTarget.value)}
            />
          </label>
          <MinutesField text={minutes} isBad={minutesTyped === undefined} messages={messages} onText={setMinutes} />
        </div>
        <RosterField rosters={rosters} chosen={roster} locale={locale} messages={messages} onChoose={setRosterId} />
        <ScreensField chosen={screens} messages={messages} onChoose={setScreens} />
        {state === 'blocked' ? (
          <BlockedNote messages={messages} onAgain={() => start('two')} onOne={() => start('one')} />
        ) : null}
        <button type="submit" class="btn primary wide" disabled={!canStart || state === 'starting'}>
          {state === 'starting' ? messages.starting : messages.start}
        </button>
      </form>
    </div>
  );
}
