import { useState } from 'preact/hooks';
import type { PlanYear } from '../../domain/plan/plan.ts';
import { type Day, daysBetween } from '../../domain/shared/day.ts';
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
  const [opened, setOpened] = useState<ReadonlySet<Day>>(new Set());
  const open = (month: Day) => setOpened(new Set([...opened, month]));
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
      <nav class="year-picture" aria-label={fill(messages.picture, { year })}>
        {months.map((month) => (
          <MonthGrid key={month.first} month={month} onOpen={() => open(month.first)} {...common} />
        ))}
      </nav>
      <div class="year-months">
        {months.map((month) => (
          <MonthTable
            key={month.first}
            month={month}
            isOpen={mine === undefined || opened.has(month.first) || isNear(month.first, mine.today)}
            {...common}
          />
        ))}
      </div>
    </section>
  );
}

/** This month and the next one: what most people look for. */
function isNear(first: Day, today: Day): boolean {
  const days = daysBetween(`${today.slice(0, 7)}-01`, first);
  return days >= 0 && days <= 31;
}
