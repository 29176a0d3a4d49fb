import { dayText, weekdayText } from '../../i18n/day-text.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { SessionsMessages } from '../../i18n/zh-cn/sessions.ts';
import { Icon } from '../controls/Icon.tsx';
import type { CalendarData } from './calendar-data.ts';
import { EntryText } from './EntryText.tsx';
import type { EntryState } from './entry-state.ts';
import type { MonthEntry } from './months-of.ts';
import { STATE_LOOKS } from './state-mark.ts';

interface Props {
  readonly entry: MonthEntry;
  readonly state: EntryState | undefined;
  readonly isToday: boolean;
  readonly data: CalendarData;
  readonly locale: Locale;
  readonly messages: SessionsMessages;
}

/** One line of a month: the day, what is on it, my state. */
export function EntryRow({ entry, state, isToday, data, locale, messages }: Props) {
  return (
    <tr class={entry.type} data-date={entry.day} data-state={state} aria-current={isToday ? 'date' : undefined}>
      <th scope="row">
        <span class="sr">{dayText(entry.day, locale)} </span>
        {weekdayText(entry.day, locale)}
        <b class="num" aria-hidden="true">
          {Number(entry.day.slice(8))}
        </b>
      </th>
      <td>
        <EntryText entry={entry} data={data} locale={locale} messages={messages} />
      </td>
      <td>{state && <StateTag state={state} entry={entry} messages={messages} />}</td>
    </tr>
  );
}

function StateTag({ state, entry, messages }: { state: EntryState; entry: MonthEntry; messages: SessionsMessages }) {
  const { look, icon } = STATE_LOOKS[state];
  const isTested = state === 'done' && entry.type === 'session' && entry.session.kind === 'drill';
  return (
    <span class={`tag ${look}`}>
      {icon && <Icon path={icon} />}
      {isTested ? messages.tested : messages[state]}
    </span>
  );
}
