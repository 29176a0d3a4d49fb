import type { ContestKind } from '../../domain/contest/contest-kinds.ts';
import type { ContestHeldRecord } from '../../domain/records/record.ts';
import { studyDay } from '../../domain/records/study-day.ts';
import { daysText, fullDayText } from '../../i18n/day-text.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { ContestMessages } from '../../i18n/zh-cn/contest.ts';

/** A planned contest's rules in a sentence. */
export function kindFacts(kind: ContestKind, locale: Locale, messages: ContestMessages): string {
  if (kind.kind === 'quiz') {
    const { rounds, startScore, prizes } = kind.rules;
    const titles = rounds.map(({ title }) => title).join(messages.joined);
    return fill(messages.quizFacts, { rounds: titles, start: startScore, prizes });
  }
  if (kind.kind === 'speech') return fill(messages.speechFacts, { full: kind.fullMark, judges: kind.judges });
  const { from, to, papersPerDay, qualifyAt } = kind.rules;
  const days = daysText(from, to, locale);
  return fill(messages.onlineFacts, { days, n: papersPerDay, points: qualifyAt, prizes: kind.prizes });
}

/** A past contest in a sentence: when, of what kind, who won. */
export function resultSays(record: ContestHeldRecord, locale: Locale, messages: ContestMessages): string {
  const { kind, standings, startedAt } = record;
  const first = standings.filter(({ rank }) => rank === 1).map(({ name }) => name || messages.unnamed);
  const facts = { date: fullDayText(studyDay(startedAt), locale), kind: messages[kind] };
  if (first.length === 0) return fill(messages.resultSaysNone, facts);
  return fill(messages.resultSays, { ...facts, first: first.join(messages.joined), n: standings.length });
}
