import type { Blueprint } from '../../domain/paper/blueprint.ts';
import type { WeekView } from '../../domain/plan/week-view.ts';
import type { Day } from '../../domain/shared/day.ts';
import { dayText } from '../../i18n/day-text.ts';
import { hrefOf } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { HomeMessages } from '../../i18n/zh-cn/home.ts';
import { whenText } from './when-text.ts';

interface Props {
  readonly next: WeekView['nextExam'];
  readonly exams: ReadonlyMap<string, Blueprint>;
  readonly today: Day;
  readonly locale: Locale;
  readonly messages: HomeMessages;
}

/** The next exam and the days left to it. */
export function ExamCard({ next, exams, today, locale, messages }: Props) {
  if (!next) {
    return (
      <a class="card link" href={hrefOf(locale, '/exams/')} data-exam>
        <span class="small quiet">{messages.nextExam}</span>
        <b class="none">{messages.noExam}</b>
        <span class="caption">{messages.exams}</span>
      </a>
    );
  }
  const { exam, daysLeft } = next;
  return (
    <a class="card link" href={hrefOf(locale, `/exams/${exam.exam}/`)} data-exam>
      <span class="small quiet" lang={exams.has(exam.exam) ? 'zh-CN' : undefined}>
        {exams.get(exam.exam)?.title ?? messages.nextExam}
      </span>
      {daysLeft < 2 ? (
        <b>
          <span class="big">{whenText(exam.date, today, messages)}</span>
        </b>
      ) : (
        <b>
          <span class="big num">{daysLeft}</span> {messages.daysAfter}
        </b>
      )}
      <span class="caption">
        <span class="num">
          {dayText(exam.date, locale)} {exam.time}
        </span>
        <span class="place">{exam.place}</span>
      </span>
    </a>
  );
}
