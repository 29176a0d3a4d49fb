import { studyDay } from '../../domain/records/study-day.ts';
import type { Meeting } from '../../domain/session/meetings-of.ts';
import { clockText, fullDayText, weekdayText } from '../../i18n/day-text.ts';
import { fill } from '../../i18n/fill.ts';
import { hrefOf } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { SessionMessages } from '../../i18n/zh-cn/session.ts';

interface MeetingRowProps {
  readonly meeting: Meeting;
  readonly locale: Locale;
  readonly messages: SessionMessages;
}

/** A meeting held: when, what, how many, and where its record is. */
export function MeetingRow({ meeting, locale, messages }: MeetingRowProps) {
  const { desk } = messages;
  const { held, draws } = meeting;
  const day = studyDay(held.startedAt);
  const drawn = draws.flatMap(({ drawn: people }) => people).filter(({ replaces }) => replaces === undefined).length;
  return (
    <li>
      <a href={hrefOf(locale, `/lead/record/#${held.session}`)}>
        <span class="caption num">
          {fullDayText(day, locale)} {weekdayText(day, locale)} {clockText(held.startedAt, locale)}
        </span>
        <b lang="zh-CN">{held.title}</b>
        <small>
          {fill(desk.pastPeople, { there: held.present, all: held.onRoster })}
          {drawn > 0 ? (
            <>
              <i class="sep" />
              {fill(desk.pastDrawn, { n: drawn })}
            </>
          ) : null}
          {held.sample ? <span class="tag warn">{messages.sample}</span> : null}
        </small>
      </a>
    </li>
  );
}
