import type { Verdict } from '../../domain/records/record.ts';
import { studyDay } from '../../domain/records/study-day.ts';
import type { CalledPerson } from '../../domain/session/called-people.ts';
import type { Meeting } from '../../domain/session/meetings-of.ts';
import type { PresenceCounts } from '../../domain/session/sign-in.ts';
import { clockText, fullDayText, weekdayText } from '../../i18n/day-text.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { SessionMessages } from '../../i18n/zh-cn/session.ts';
import type { AskedItems } from '../../stores/asked-items.ts';

/** What a stem is cut to where a table has to hold it, in characters. */
const SHORT = 38;

/** Whole minutes of a time, rounded. */
export function minutesOf(durationMs: number): number {
  return Math.round(durationMs / 60_000);
}

/** 2026年11月19日（周四）15:02—15:53，51 分钟 */
export function whenWords({ held }: Meeting, messages: SessionMessages, locale: Locale): string {
  const { startedAt, durationMs } = held;
  const day = studyDay(startedAt);
  return fill(messages.record.timeValue, {
    day: fullDayText(day, locale),
    weekday: weekdayText(day, locale),
    from: clockText(startedAt, locale),
    to: clockText(startedAt + durationMs, locale),
    n: minutesOf(durationMs),
  });
}

/** 应到 58 人，到场 55 人（迟到 1 人），请假 2 人，未到 1 人; what nobody is, is left out. */
export function countWords(counts: PresenceCounts, messages: SessionMessages): string {
  const { record, presence } = messages;
  const away = (['leave', 'duty', 'absent'] as const).filter((kind) => counts[kind] > 0);
  return [
    fill(record.onRoster, { n: counts.total }),
    fill(counts.late > 0 ? record.thereLate : record.there, { n: counts.there, late: counts.late }),
    ...away.map((kind) => fill(record.countOf, { word: presence[kind], n: counts[kind] })),
  ].join(messages.comma);
}

/** 抽查 5 人，对 3 人，部分对 1 人，错 1 人，未到 1 人; those away are told last and were not examined. */
export function resultWords(called: readonly CalledPerson[], messages: SessionMessages): string {
  const { record } = messages;
  if (called.length === 0) return record.noDraw;
  const words = called.map(({ verdict }) => verdictWords(verdict, messages));
  const { absent, ...others } = messages.verdicts;
  const counted = [...Object.values(others), messages.unjudged, absent]
    .map((word) => ({ word, n: words.filter((other) => other === word).length }))
    .filter(({ n }) => n > 0)
    .map((each) => fill(record.resultOf, each));
  const examined = called.filter(({ verdict }) => verdict !== 'absent').length;
  return [fill(record.resultCalled, { n: examined }), ...counted].join(messages.comma);
}

/** A verdict's word; without one, that nobody judged. */
export function verdictWords(verdict: Verdict | null, messages: SessionMessages): string {
  return verdict === null ? messages.unjudged : messages.verdicts[verdict];
}

/** What was asked, in short; its id where the bank no longer has it, nothing where it is not known. */
export function itemWords(item: string | undefined, { items }: AskedItems): string {
  if (item === undefined) return '';
  const found = items.get(item);
  if (found === undefined) return item;
  const text = [...(found.type === 'case' ? found.title : found.stem)];
  return text.length > SHORT ? `${text.slice(0, SHORT - 1).join('')}…` : text.join('');
}

/** The articles an item stands on, by their names: 安全生产法第二十八条. Unknown ones are left out. */
export function articleWords(item: string | undefined, { citesOf, articles }: AskedItems): readonly string[] {
  if (item === undefined) return [];
  return citesOf(item).flatMap((id) => (Object.hasOwn(articles, id) ? (articles[id]?.label ?? []) : []));
}
