import type { PersonId, ZhoukeRecord } from '../../domain/records/record.ts';
import { studyHours } from '../../domain/records/study-hours.ts';
import { addDays, type Day } from '../../domain/shared/day.ts';
import { daysText, dayText } from '../../i18n/day-text.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { MeMessages } from '../../i18n/zh-cn/me.ts';
import { durationText } from './duration-text.ts';
import { hoursByWeek } from './hours-by-week.ts';

const WEEKS = 12;
const [WIDTH, HEIGHT, GAP] = [600, 96, 10];

interface Props {
  readonly records: readonly ZhoukeRecord[];
  readonly person: PersonId;
  readonly today: Day;
  readonly locale: Locale;
  readonly messages: MeMessages;
}

/** Study time of the last weeks as bars, and the same in a table. */
export function HoursChart({ records, person, today, locale, messages }: Props) {
  const weeks = hoursByWeek(studyHours(records, person).days, today, WEEKS);
  const most = Math.max(...weeks.map(({ durationMs }) => durationMs), 1);
  const total = weeks.reduce((sum, { durationMs }) => sum + durationMs, 0);
  const step = (WIDTH + GAP) / WEEKS;
  return (
    <section class="card hours" aria-labelledby="hours">
      <h2 id="hours">{fill(messages.chart, { n: WEEKS })}</h2>
      <svg
        class="hours-bars"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={fill(messages.chartLabel, { n: WEEKS, total: durationText(total, messages) })}
      >
        {weeks.map(({ monday, durationMs }, i) => {
          const height = durationMs === 0 ? 0 : Math.max(3, (durationMs / most) * HEIGHT);
          return <rect key={monday} x={i * step} y={HEIGHT - height} width={step - GAP} height={height} />;
        })}
      </svg>
      <p class="hours-ends caption" aria-hidden="true">
        <span class="num">{dayText(weeks[0]?.monday ?? today, locale)}</span>
        <span>{messages.thisWeek}</span>
      </p>
      <details>
        <summary>{messages.chartTable}</summary>
        <table class="table">
          <thead>
            <tr>
              <th scope="col">{messages.columnWeek}</th>
              <th scope="col" class="n">
                {messages.columnHours}
              </th>
            </tr>
          </thead>
          <tbody>
            {[...weeks].reverse().map(({ monday, durationMs }) => (
              <tr key={monday}>
                <th scope="row">{daysText(monday, addDays(monday, 6), locale)}</th>
                <td class="n">{durationText(durationMs, messages)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
