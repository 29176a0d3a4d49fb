import type { RoundProgress } from '../../domain/plan/plan-progress.ts';
import type { WeekView } from '../../domain/plan/week-view.ts';
import type { Day } from '../../domain/shared/day.ts';
import { daysText } from '../../i18n/day-text.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { HomeMessages } from '../../i18n/zh-cn/home.ts';
import { DayMark } from './DayMark.tsx';
import { dayState } from './day-state.ts';

interface Props {
  readonly view: WeekView;
  readonly rounds: readonly RoundProgress[];
  readonly isExamined: (lesson: string) => boolean;
  readonly today: Day;
  readonly locale: Locale;
  readonly messages: HomeMessages;
}

/** The week's number and days, each with its state as shape and word. */
export function WeekHead({ view, rounds, isExamined, today, locale, messages }: Props) {
  const [first, last] = [view.days[0]?.day ?? today, view.days[6]?.day ?? today];
  return (
    <header class="home-head">
      <div class="head">
        <h1>{fill(messages.week, { n: view.week.week })}</h1>
        <span class="small quiet num">{daysText(first, last, locale)}</span>
      </div>
      <ol class="week" aria-label={messages.days}>
        {view.days.map((day) => (
          <DayMark
            key={day.day}
            day={day}
            state={dayState(day, rounds, isExamined, today)}
            locale={locale}
            messages={messages}
          />
        ))}
      </ol>
    </header>
  );
}
