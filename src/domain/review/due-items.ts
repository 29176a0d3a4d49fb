import type { ItemId, LessonId } from '../item/item.ts';
import type { PersonId, ZhoukeRecord } from '../records/record.ts';
import { studyDay } from '../records/study-day.ts';
import { type WrongBookEntry, wrongBook } from '../records/wrong-book.ts';
import { addDays, type Day } from '../shared/day.ts';

export interface DueItem {
  readonly item: ItemId;
  readonly lesson: LessonId;
  /** The first Beijing day on which it is due; today or earlier. */
  readonly dueDay: Day;
}

/**
 * The items to review today, longest due first. The rule: an item of the wrong-book is due one day after
 * it was answered wrong, and two days after the first day it was right on. Everything that schedules is
 * in this file, so that a scheduler such as FSRS can take its place.
 */
export function dueItems(records: readonly ZhoukeRecord[], person: PersonId, now: number): readonly DueItem[] {
  const today = studyDay(now);
  return wrongBook(records, person)
    .map((entry) => ({ item: entry.item, lesson: entry.lesson, dueDay: dueDay(entry) }))
    .filter((due) => due.dueDay <= today)
    .sort((a, b) => compare(a.dueDay, b.dueDay) || compare(a.item, b.item));
}

function dueDay(entry: WrongBookEntry): Day {
  return addDays(studyDay(entry.lastAt), entry.rightDays.length === 0 ? 1 : 2);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
