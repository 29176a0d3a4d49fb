import type { Day } from '../../domain/shared/day.ts';
import { monthText } from '../../i18n/day-text.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { SessionsMessages } from '../../i18n/zh-cn/sessions.ts';
import type { CalendarData } from './calendar-data.ts';
import { entryState, type Mine } from './entry-state.ts';
import type { Month } from './months-of.ts';

interface Props {
  readonly month: Month;
  readonly data: CalendarData;
  readonly mine: Mine | undefined;
  readonly locale: Locale;
  readonly messages: SessionsMessages;
  /** Opens the month's table, which the link leads to. */
  readonly onOpen: () => void;
}

/** A month as a small picture that leads to its table: each day a cell, meetings and exams a mark. */
export function MonthGrid({ month, data, mine, locale, messages, onOpen }: Props) {
  const sessions = month.entries.filter(({ type }) => type === 'session');
  const n = sessions.filter((entry) => entryState(entry, data, mine) === 'done').length;
  const facts = { month: monthText(month.first, locale), m: sessions.length, n };
  return (
    <a
      class="month-grid"
      href={`#m${month.first.slice(0, 7)}`}
      aria-label={fill(mine ? messages.monthDone : messages.month, facts)}
      onClick={onOpen}
    >
      <b>{facts.month}</b>
      <span class="month-days" aria-hidden="true">
        {month.weeks.flat().map((day, i) => (
          <i key={day ?? i} class={day && cellOf(month, day, data, mine)} />
        ))}
      </span>
    </a>
  );
}

function cellOf(month: Month, day: Day, data: CalendarData, mine: Mine | undefined): string {
  const onDay = month.entries.filter((entry) => entry.day === day);
  const session = onDay.find((entry) => entry.type === 'session');
  const exam = onDay.find((entry) => entry.type === 'exam');
  const isPaused = month.entries.some(
    ({ type, ...entry }) => 'pause' in entry && entry.pause.from <= day && day <= entry.pause.to,
  );
  const today = mine?.today === day ? ' is-today' : '';
  if (session) return `${entryState(session, data, mine) ?? 'coming'}${exam ? ' with-exam' : ''}${today}`;
  if (exam) return `exam${today}`;
  return `${isPaused ? 'paused' : 'day'}${today}`;
}
