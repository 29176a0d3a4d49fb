import type { ItemId, LessonId } from '../item/item.ts';
import { answerVerdict } from './answer-verdict.ts';
import type { ItemAnsweredRecord, PersonId, ZhoukeRecord } from './record.ts';
import { standingOf } from './standing-of.ts';
import { studyDay } from './study-day.ts';

/** An item leaves the wrong-book once it was right on this many different days since it was last wrong. */
export const RIGHT_DAYS_TO_LEAVE = 2;

export interface WrongBookEntry {
  readonly item: ItemId;
  readonly lesson: LessonId;
  readonly topic: string;
  /** Answers that were wrong or partly right since the item last entered. */
  readonly wrongTimes: number;
  readonly lastWrongAt: number;
  readonly lastAt: number;
  /** The Beijing days it was right on since it was last wrong; fewer than {@link RIGHT_DAYS_TO_LEAVE}. */
  readonly rightDays: readonly string[];
}

/**
 * A person's wrong-book, the item answered wrong most recently first. An item enters when it is answered
 * wrong or partly right and leaves when it was right on two different Beijing days after that; being
 * wrong in between starts the count again.
 */
export function wrongBook(records: readonly ZhoukeRecord[], person: PersonId): readonly WrongBookEntry[] {
  const entries = new Map<ItemId, WrongBookEntry>();
  for (const record of standingOf(records, person)) {
    if (record.type !== 'item-answered') continue;
    const verdict = answerVerdict(record.score);
    if (verdict === undefined) continue;
    const before = entries.get(record.item);
    const after = verdict === 'right' ? afterRight(before, record.at) : afterWrong(before, record);
    if (after === undefined) entries.delete(record.item);
    else entries.set(record.item, after);
  }
  return [...entries.values()].sort((a, b) => b.lastWrongAt - a.lastWrongAt || (a.item < b.item ? -1 : 1));
}

function afterWrong(before: WrongBookEntry | undefined, record: ItemAnsweredRecord): WrongBookEntry {
  return {
    item: record.item,
    lesson: record.lesson,
    topic: record.topic,
    wrongTimes: (before?.wrongTimes ?? 0) + 1,
    lastWrongAt: record.at,
    lastAt: record.at,
    rightDays: [],
  };
}

function afterRight(before: WrongBookEntry | undefined, at: number): WrongBookEntry | undefined {
  if (before === undefined) return undefined;
  const rightDays = [...new Set([...before.rightDays, studyDay(at)])];
  return rightDays.length < RIGHT_DAYS_TO_LEAVE ? { ...before, lastAt: at, rightDays } : undefined;
}
