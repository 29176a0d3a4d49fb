import type { PlanYear } from '../../domain/plan/plan.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { SessionsMessages } from '../../i18n/zh-cn/sessions.ts';
import type { CalendarData } from './calendar-data.ts';
import { entryState, type Mine } from './entry-state.ts';
import { MonthGrid } from './MonthGrid.tsx';
import { MonthTable } from './MonthTable.tsx';
import { monthsOf } from './months-of.ts';

interface Props {
  readonly plan: PlanYear;
  readonly isShown: boolean;
  readonly data: CalendarData;
  readonly mine: Mine | undefined;
  readonly locale: Locale;
  readonly messages: SessionsMessages;
}

/** A year as a picture of twelve months, and the same by month in tables. */
export function Year({ plan, isShown, data, mine, locale, messages }: Props) {
  const months = monthsOf(plan);
  const done = months
    .flatMap(({ entries }) => entries)
    .filter((entry) => entry.type === 'session' && entryState(entry, data, mine) === 'done').length;
  const { year, sessions, exams } = plan;
  const thisMonth = mine?.today.slice(0, 7);
  const common = { data, mine, locale, messages };
  return (
    <section id={`y${year}`} class="year" hidden={!isShown} aria-labelledby={`y${year}-title`}>
      <header class="year-head">
        <h2 id={`y${year}-title`}>
          {mine
            ? fill(messages.yearDone, { year, m: sessions.length, n: done })
            : fill(messages.yearPlain, { year, m: sessions.length, n: exams.length })}
        </h2>
        {thisMonth?.startsWith(String(year)) && (
          <a class="btn small" href={`#m${thisMonth}`}>
            {messages.toToday}
          </a>
        )}
      </header>
      <div class="year-picture" role="img" aria-label={fill(messages.picture, { year })}>
        {months.map((month) => (
          <MonthGrid key={month.first} month={month} {...common} />
        ))}
      </div>
      <div class="year-months">
        {months
          .filter(({ entries }) => entries.length > 0)
          .map((month) => (
            <MonthTable key={month.first} month={month} {...common} />
          ))}
      </div>
    </section>
  );
}
