import { fill } from '../../i18n/fill.ts';
import type { MeMessages } from '../../i18n/zh-cn/me.ts';

/** A time spent, in hours and whole minutes: 3 小时 25 分. What is under a minute counts as none. */
export function durationText(durationMs: number, messages: MeMessages): string {
  const minutes = Math.floor(durationMs / 60_000);
  const [h, m] = [Math.floor(minutes / 60), minutes % 60];
  return h === 0 ? fill(messages.minutesOnly, { m }) : fill(messages.hoursMinutes, { h, m });
}
