import { addDays, type Day, mondayOf } from '../../domain/shared/day.ts';
import { dayText, weekdayText } from '../../i18n/day-text.ts';
import { fill } from '../../i18n/fill.ts';
import { hrefOf } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { HomeMessages } from '../../i18n/zh-cn/home.ts';
import type { HomeData } from './use-home-data.ts';

interface Props {
  readonly data: HomeData;
  readonly today: Day;
  readonly locale: Locale;
  readonly messages: HomeMessages;
}

/** The next three new lessons after this week, so that whoever has time can read ahead. */
export function ComingSessions({ data, today, locale, messages }: Props) {
  const nextMonday = addDays(mondayOf(today), 7);
  const coming = data.plans
    .flatMap(({ sessions }) => sessions)
    .filter(({ date, kind }) => kind === 'lead' && date >= nextMonday)
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .slice(0, 3);
  return (
    <section class="coming" aria-labelledby="coming">
      <header>
        <h2 id="coming">{messages.coming}</h2>
        <a href={hrefOf(locale, '/sessions/')}>{messages.allSessions}</a>
      </header>
      {coming.length > 0 && (
        <ul class="panel">
          {coming.map((session) => (
            <li key={session.date}>
              <span class="caption num">
                {dayText(session.date, locale)} {weekdayText(session.date, locale)}
              </span>
              <a href={hrefOf(locale, `/lessons/${session.lesson}/`)} lang="zh-CN">
                {data.lessons.get(session.lesson)?.title ?? session.lesson}
              </a>
              <span class="caption">{fill(messages.leader, { post: session.leader })}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
