import type { Day } from '../../domain/shared/day.ts';
import { monthText } from '../../i18n/day-text.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { CalendarData } from './calendar-data.ts';
import { entryState, type Mine } from './entry-state.ts';
import type { Month } from './months-of.ts';

interface Props {
  readonly month: Month;
  readonly data: CalendarData;
  readonly mine: Mine | undefined;
  readonly locale: Locale;
}

/** A month as a small picture: each day a cell, meetings and exams a mark. The table says it in words. */
export function MonthGrid({ month, data, mine, locale }: Props) {
  return (
    <div class="month-grid">
      <b>{monthText(month.first, locale)}</b>
      <div>
        {month.weeks.flat().map((day, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: cells outside the month have nothing but their place.
          <i key={day ?? i} class={day && cellOf(month, day, data, mine)} />
        ))}
      </div>
    </div>
  );
}

function cellOf(month: Month, day: Day, data: CalendarData, mine: Mine | undefined): string {
  const onDay = month.entries.filter((entry) => entry.day === day);
  const session = onDay.find((entry) => entry.type === 'session');
  const exam = onDay.find((entry) => entry.type === 'exam');
  const isPaused = month.entries.some(({ type, ...entry }) => 'pause' in entry && entry.pause.from <= day && day <= entry.pause.to);
  const today = mine?.today === day ? ' is-today' : '';
  if (session) return `${entryState(session, data, mine) ?? 'coming'}${exam ? ' with-exam' : ''}${today}`;
  if (exam) return `exam${today}`;
  return `${isPaused ? 'paused' : 'day'}${today}`;
}
