import type { WeekDay } from '../../domain/plan/week-view.ts';
import { dayText, weekdayText } from '../../i18n/day-text.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { HomeMessages } from '../../i18n/zh-cn/home.ts';
import { Icon } from '../controls/Icon.tsx';
import { checkIcon } from '../controls/icons.ts';
import type { DayState } from './day-state.ts';

interface Props {
  readonly day: WeekDay;
  readonly state: DayState;
  readonly locale: Locale;
  readonly messages: HomeMessages;
}

/** One day of the week: its number in a shape, or a tick when its meeting is done. */
export function DayMark({ day, state, locale, messages }: Props) {
  const words = {
    done: messages.dayDone,
    missed: messages.dayMissed,
    due: messages.dayDue,
    exam: messages.dayExam,
    pause: day.pause?.reason ?? messages.dayPause,
    plain: '',
  }[state];
  return (
    <li class={`${state}${day.isToday ? ' today' : ''}`} aria-current={day.isToday ? 'date' : undefined}>
      <span class="sr">{[dayText(day.day, locale), words].filter(Boolean).join(' ')} </span>
      <b class="num" aria-hidden="true">
        {state === 'done' ? <Icon path={checkIcon} /> : Number(day.day.slice(8))}
      </b>
      <span>{day.isToday ? messages.today : weekdayText(day.day, locale)}</span>
      {(state === 'pause' || state === 'exam') && (
        <small aria-hidden="true">{state === 'pause' ? messages.dayPause : messages.dayExam}</small>
      )}
    </li>
  );
}
