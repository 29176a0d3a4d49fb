import type { Day } from '../../domain/shared/day.ts';
import { dayText, weekdayText } from '../../i18n/day-text.ts';
import type { Locale } from '../../i18n/locale.ts';

/** A row's day: its name over its number; read aloud in full. */
export function DayLabel({ day, locale }: { readonly day: Day; readonly locale: Locale }) {
  return (
    <p class="day">
      <span class="sr">{dayText(day, locale)} </span>
      {weekdayText(day, locale)}
      <b class="num" aria-hidden="true">
        {Number(day.slice(8))}
      </b>
    </p>
  );
}
