import { daysText } from '../../i18n/day-text.ts';
import { fill } from '../../i18n/fill.ts';
import { hrefOf } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { SessionsMessages } from '../../i18n/zh-cn/sessions.ts';
import type { CalendarData } from './calendar-data.ts';
import type { MonthEntry } from './months-of.ts';

interface Props {
  readonly entry: MonthEntry;
  readonly data: CalendarData;
  readonly locale: Locale;
  readonly messages: SessionsMessages;
}

/** What is on a day: a lesson with its leader and place, an exam, or why there is no study. */
export function EntryText({ entry, data, locale, messages }: Props) {
  if (entry.type === 'pause') {
    const { reason, from, to } = entry.pause;
    return (
      <span class="quiet">
        {fill(messages.pause, { reason })}
        <small class="num">{daysText(from, to, locale)}</small>
      </span>
    );
  }
  if (entry.type === 'exam') {
    const { exam, time, place } = entry.exam;
    return (
      <>
        <a href={hrefOf(locale, `/exams/${exam}/`)} lang="zh-CN">
          {data.exams[exam] ?? exam}
        </a>
        <small>
          <span class="exam-word">{messages.exam}</span>
          <i class="sep" />
          <span class="num">{time}</span> {place}
        </small>
      </>
    );
  }
  const { lesson, kind, leader, time, place } = entry.session;
  return (
    <>
      <a href={hrefOf(locale, `/lessons/${lesson}/`)} lang="zh-CN">
        {data.lessons[lesson]?.title ?? lesson}
      </a>
      <small>
        {kind === 'lead' ? messages.lead : messages.drill}
        <i class="sep" />
        {fill(messages.leader, { post: leader })}
        <i class="sep" />
        <span class="num">{time}</span> {place}
      </small>
    </>
  );
}
