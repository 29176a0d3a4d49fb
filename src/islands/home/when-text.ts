import { type Day, daysBetween } from '../../domain/shared/day.ts';
import { fill } from '../../i18n/fill.ts';
import type { HomeMessages } from '../../i18n/zh-cn/home.ts';

/** A coming day, told from today: 今天, 明天, 3 天后. */
export function whenText(day: Day, today: Day, messages: HomeMessages): string {
  const n = daysBetween(today, day);
  if (n === 0) return messages.today;
  return n === 1 ? messages.tomorrow : fill(messages.inDays, { n });
}
