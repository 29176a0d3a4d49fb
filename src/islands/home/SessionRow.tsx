import type { PlanSession } from '../../domain/plan/plan.ts';
import { type RoundProgress, sessionState } from '../../domain/plan/plan-progress.ts';
import type { Day } from '../../domain/shared/day.ts';
import { fill } from '../../i18n/fill.ts';
import { hrefOf } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { HomeMessages } from '../../i18n/zh-cn/home.ts';
import { DayLabel } from './DayLabel.tsx';
import { StateTag } from './StateTag.tsx';

interface Props {
  readonly session: PlanSession;
  readonly title: string;
  readonly round: RoundProgress | undefined;
  readonly isExamined: boolean;
  readonly today: Day;
  readonly locale: Locale;
  readonly messages: HomeMessages;
}

/** One meeting: when, what, who leads it by post, where, and my state. */
export function SessionRow({ session, title, round, isExamined, today, locale, messages }: Props) {
  const state = round ? sessionState(session, round, isExamined, today) : 'coming';
  return (
    <div class="session" data-date={session.date} data-state={state}>
      <DayLabel day={session.date} locale={locale} />
      <div>
        <h3>{session.kind === 'lead' ? messages.lead : messages.drill}</h3>
        <p>
          <a href={hrefOf(locale, `/lessons/${session.lesson}/`)} lang="zh-CN">
            {title}
          </a>
        </p>
        <p class="facts-line">
          <span>{fill(messages.leader, { post: session.leader })}</span>
          <i class="sep" />
          <span>
            <span class="num">{session.time}</span> {session.place}
          </span>
        </p>
      </div>
      <StateTag state={state} session={session} today={today} messages={messages} />
    </div>
  );
}
