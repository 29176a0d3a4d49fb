import type { Day } from '../../domain/shared/day.ts';
import type { WalkEntry } from '../../domain/walk-round/walk.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { WalkRoundMessages } from '../../i18n/zh-cn/walk-round.ts';
import { deadlineWords } from './deadline-words.ts';

export interface FindingRow {
  readonly id: 'look' | 'wrong' | 'note' | 'act' | 'basis' | 'deadline';
  readonly name: string;
  readonly value: string;
}

/** What a finding says, in the order it is read on screen, paper and in the copied text. An empty note is left out. */
export function findingRows(
  { line, note, deadline }: WalkEntry,
  day: Day,
  locale: Locale,
  messages: WalkRoundMessages,
): readonly FindingRow[] {
  const { columns, separator } = messages.findings;
  const values = {
    look: line.look,
    wrong: line.wrong,
    note: note.trim(),
    act: line.act,
    basis: line.articles.map(({ label }) => label).join(separator),
    deadline: deadlineWords(deadline, day, locale, messages),
  };
  const order = ['look', 'wrong', 'note', 'act', 'basis', 'deadline'] as const;
  return order.map((id) => ({ id, name: columns[id], value: values[id] })).filter(({ value }) => value !== '');
}
