import { monthText } from '../../i18n/day-text.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { SessionsMessages } from '../../i18n/zh-cn/sessions.ts';
import type { CalendarData } from './calendar-data.ts';
import { EntryRow } from './EntryRow.tsx';
import { entryState, type Mine } from './entry-state.ts';
import type { Month } from './months-of.ts';

interface Props {
  readonly month: Month;
  readonly data: CalendarData;
  readonly mine: Mine | undefined;
  readonly locale: Locale;
  /** Opened by the page; the person may open and close each. */
  readonly isOpen: boolean;
  readonly messages: SessionsMessages;
}

/** A month's meetings, exams and pauses in words. */
export function MonthTable({ month, data, mine, locale, isOpen, messages }: Props) {
  const sessions = month.entries.filter(({ type }) => type === 'session');
  const m = sessions.length;
  const n = sessions.filter((entry) => entryState(entry, data, mine) === 'done').length;
  return (
    <details class="panel month" id={`m${month.first.slice(0, 7)}`} open={isOpen}>
      <summary>
        <h3>{monthText(month.first, locale)}</h3>
        <span class="caption num">{fill(mine ? messages.countDone : messages.count, { m, n })}</span>
      </summary>
      <table class="table">
        <caption class="sr">{monthText(month.first, locale)}</caption>
        <thead>
          <tr>
            {[messages.columnDay, messages.columnWhat, messages.columnState].map((word) => (
              <th scope="col" key={word}>
                <span class="sr">{word}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {month.entries.map((entry) => (
            <EntryRow
              key={`${entry.type} ${entry.day}`}
              entry={entry}
              state={entryState(entry, data, mine)}
              isToday={mine?.today === entry.day}
              data={data}
              locale={locale}
              messages={messages}
            />
          ))}
        </tbody>
      </table>
    </details>
  );
}
