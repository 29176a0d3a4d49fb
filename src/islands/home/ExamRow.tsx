import type { PlannedExam } from '../../domain/plan/plan.ts';
import type { Day } from '../../domain/shared/day.ts';
import { hrefOf } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { HomeMessages } from '../../i18n/zh-cn/home.ts';
import { DayLabel } from './DayLabel.tsx';
import { whenText } from './when-text.ts';

interface Props {
  readonly exam: PlannedExam;
  readonly title: string | undefined;
  readonly today: Day;
  readonly locale: Locale;
  readonly messages: HomeMessages;
}

/** An exam of the week. */
export function ExamRow({ exam, title, today, locale, messages }: Props) {
  const isOver = exam.date < today;
  return (
    <div class="session" data-date={exam.date}>
      <DayLabel day={exam.date} locale={locale} />
      <div>
        <h3>{messages.exam}</h3>
        <p>
          <a href={hrefOf(locale, `/exams/${exam.exam}/`)} lang="zh-CN">
            {title ?? exam.exam}
          </a>
        </p>
        <p class="facts-line">
          <span>
            <span class="num">{exam.time}</span> {exam.place}
          </span>
        </p>
      </div>
      <span class={`tag ${isOver ? 'line' : 'must'}`}>
        {isOver ? messages.examOver : whenText(exam.date, today, messages)}
      </span>
    </div>
  );
}
