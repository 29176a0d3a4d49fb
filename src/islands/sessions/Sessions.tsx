import { useEffect, useState } from 'preact/hooks';
import { planProgress } from '../../domain/plan/plan-progress.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { SessionsMessages } from '../../i18n/zh-cn/sessions.ts';
import { $me } from '../../stores/people.ts';
import { $records } from '../../stores/record-log.ts';
import { $today } from '../../stores/today.ts';
import { useLater } from '../controls/use-later.ts';
import type { CalendarData } from './calendar-data.ts';
import type { Mine } from './entry-state.ts';
import { Feed } from './Feed.tsx';
import { Legend } from './Legend.tsx';
import { Year } from './Year.tsx';
import { YearSwitch } from './YearSwitch.tsx';

interface Props {
  readonly data: CalendarData;
  readonly locale: Locale;
  readonly messages: SessionsMessages;
}

/**
 * The years of the plan. The server writes all of them as plain tables; on the device one year shows at a
 * time, this one first, with today and the person's own states.
 */
export function Sessions({ data, locale, messages }: Props) {
  const [chosen, choose] = useState<number | undefined>(undefined);
  const today = useLater($today);
  const me = useLater($me);
  const records = useLater($records);
  const years = data.years.map(({ year }) => year);
  const thisYear = Number(today?.slice(0, 4));
  const current = years.filter((year) => year <= thisYear).at(-1) ?? years[0];
  const shown = chosen ?? (today === undefined ? undefined : current);
  const mine: Mine | undefined =
    today && me && records ? { today, rounds: planProgress(data.years, records, me.id) } : undefined;
  useEffect(() => {
    addEventListener('beforeprint', openMonths);
    return () => removeEventListener('beforeprint', openMonths);
  }, []);
  if (years.length === 0) return <p class="notice">{messages.none}</p>;
  return (
    <div class="calendar" data-ready={mine ? '' : undefined}>
      <div class="calendar-bar">
        <YearSwitch years={years} shown={shown} onChoose={choose} messages={messages} />
        <Legend messages={messages} />
      </div>
      {data.years.map((plan) => (
        <Year
          key={plan.year}
          plan={plan}
          isShown={shown === undefined || shown === plan.year}
          data={data}
          mine={mine}
          locale={locale}
          messages={messages}
        />
      ))}
      <Feed messages={messages} />
    </div>
  );
}

/** On paper nothing can be opened. */
function openMonths(): void {
  for (const month of document.querySelectorAll<HTMLDetailsElement>('.calendar details')) month.open = true;
}
