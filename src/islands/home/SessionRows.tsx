import type { RoundProgress } from '../../domain/plan/plan-progress.ts';
import type { WeekView } from '../../domain/plan/week-view.ts';
import type { Day } from '../../domain/shared/day.ts';
import { daysText } from '../../i18n/day-text.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { HomeMessages } from '../../i18n/zh-cn/home.ts';
import { roundOf } from './due-round.ts';
import { ExamRow } from './ExamRow.tsx';
import { SessionRow } from './SessionRow.tsx';
import type { HomeData } from './use-home-data.ts';

interface Props {
  readonly view: WeekView;
  readonly rounds: readonly RoundProgress[];
  readonly data: HomeData;
  readonly isExamined: (lesson: string) => boolean;
  readonly today: Day;
  readonly locale: Locale;
  readonly messages: HomeMessages;
}

/** The week's meetings and exams in order of time, and why some of its days are free. */
export function SessionRows({ view, rounds, data, isExamined, today, locale, messages }: Props) {
  const { sessions, exams, pause } = view;
  if (sessions.length + exams.length === 0) return null;
  const common = { today, locale, messages };
  return (
    <section class="panel" aria-label={messages.sessions}>
      {view.days.flatMap((day) => [
        ...day.exams.map((exam) => (
          <ExamRow key={`${exam.exam} ${exam.date}`} exam={exam} title={data.exams.get(exam.exam)?.title} {...common} />
        )),
        ...day.sessions.map(({ session }) => (
          <SessionRow
            key={`${session.kind} ${session.date}`}
            session={session}
            title={data.lessons.get(session.lesson)?.title ?? session.lesson}
            round={roundOf(rounds, session)}
            isExamined={isExamined(session.lesson)}
            {...common}
          />
        )),
      ])}
      {pause && sessions.length > 0 && (
        <p class="session-note caption">
          {fill(messages.pausedPart, { reason: pause.reason, days: daysText(pause.from, pause.to, locale) })}
        </p>
      )}
    </section>
  );
}
