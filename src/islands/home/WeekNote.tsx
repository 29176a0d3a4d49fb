import type { WeekView } from '../../domain/plan/week-view.ts';
import { daysText, dayText, fullDayText, weekdayText } from '../../i18n/day-text.ts';
import { fill } from '../../i18n/fill.ts';
import { hrefOf } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { HomeMessages } from '../../i18n/zh-cn/home.ts';

interface Props {
  readonly view: WeekView;
  readonly hasPlan: boolean;
  readonly locale: Locale;
  readonly messages: HomeMessages;
}

/** Why the week is not like others: a holiday, before the plan, after it. Nothing in an ordinary week. */
export function WeekNote({ view, hasPlan, locale, messages }: Props) {
  if (view.state === 'running') return null;
  const { title, text } = words(view, hasPlan, locale, messages);
  return (
    <section class="card home-note">
      <h2 class="card-title">{title}</h2>
      {text.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {!view.nextSession && (
        <p class="home-note-links">
          <a class="btn" href={hrefOf(locale, '/lessons/')}>
            {messages.toLessons}
          </a>
          <a class="btn" href={hrefOf(locale, '/practice/')}>
            {messages.toPractice}
          </a>
        </p>
      )}
    </section>
  );
}

function words(view: WeekView, hasPlan: boolean, locale: Locale, messages: HomeMessages) {
  const { nextSession, lastSession, pause } = view;
  if (!hasPlan || (!nextSession && !lastSession)) return { title: messages.noPlanTitle, text: [messages.noPlanText] };
  if (view.state === 'before-plan' && nextSession) {
    const day = fullDayText(nextSession.date, locale);
    const text = fill(messages.beforeText, { day, weekday: weekdayText(nextSession.date, locale) });
    return { title: messages.beforeTitle, text: [text] };
  }
  if (!nextSession && lastSession) {
    const text = fill(messages.afterText, { day: fullDayText(lastSession.date, locale) });
    return { title: messages.afterTitle, text: [text] };
  }
  const why = pause
    ? fill(messages.pausedFor, { reason: pause.reason, days: daysText(pause.from, pause.to, locale) })
    : messages.pausedPlain;
  const next = nextSession
    ? fill(messages.nextIs, { day: dayText(nextSession.date, locale), weekday: weekdayText(nextSession.date, locale) })
    : '';
  return { title: messages.pausedTitle, text: [why, next].filter(Boolean) };
}
