import type { Day } from '../../domain/shared/day.ts';
import { lastDay } from '../../domain/walk-round/deadline.ts';
import type { Deadline } from '../../domain/walk-round/walk.ts';
import { fullDayText } from '../../i18n/day-text.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { WalkRoundMessages } from '../../i18n/zh-cn/walk-round.ts';

/** A deadline with its last day, as a unit reads it. `day` is the day of the walk. */
export function deadlineWords(
  deadline: Deadline | undefined,
  day: Day,
  locale: Locale,
  { deadline: words, findings }: WalkRoundMessages,
): string {
  if (deadline === undefined) return findings.undecided;
  if (deadline.type === 'at-once') return words.atOnce;
  const until = fill(words.until, { day: fullDayText(lastDay(deadline, day), locale) });
  return deadline.type === 'days' ? `${fill(words.days, { n: deadline.days })}${findings.comma}${until}` : until;
}
