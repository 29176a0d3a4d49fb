import type { ItemId, LessonId } from '../../domain/item/item.ts';
import type { PersonId, ZhoukeRecord } from '../../domain/records/record.ts';
import { wrongBook } from '../../domain/records/wrong-book.ts';
import { dueItems } from '../../domain/review/due-items.ts';
import type { Day } from '../../domain/shared/day.ts';

/** An item to practise and the lesson whose files hold it. */
export interface ReviewItem {
  readonly item: ItemId;
  readonly lesson: LessonId;
}

export interface ReviewPlan {
  /** Longest due first. */
  readonly due: readonly ReviewItem[];
  /** The first day on which something of the wrong-book is due; absent where something is due or it is empty. */
  readonly nextDay?: Day;
  /** The wrong-book by lesson, the longest list first. */
  readonly wrong: readonly { readonly lesson: LessonId; readonly items: readonly ReviewItem[] }[];
}

/** What there is to practise for a person today. */
export function reviewPlan(records: readonly ZhoukeRecord[], person: PersonId, now: number): ReviewPlan {
  const book = wrongBook(records, person);
  const byLesson = new Map<LessonId, ReviewItem[]>();
  for (const { item, lesson } of book) byLesson.set(lesson, [...(byLesson.get(lesson) ?? []), { item, lesson }]);
  const wrong = [...byLesson].map(([lesson, items]) => ({ lesson, items }));
  wrong.sort((a, b) => b.items.length - a.items.length || (a.lesson < b.lesson ? -1 : 1));
  const due = dueItems(records, person, now);
  const nextDay = due.length > 0 || book.length === 0 ? undefined : firstDueDay(records, person, now);
  return { due, wrong, ...(nextDay === undefined ? {} : { nextDay }) };
}

/** Items come due within days, so looking a week ahead finds the first. */
function firstDueDay(records: readonly ZhoukeRecord[], person: PersonId, now: number): Day | undefined {
  const DAY_MS = 86_400_000;
  for (let days = 1; days <= 7; days += 1) {
    const first = dueItems(records, person, now + days * DAY_MS)[0];
    if (first) return first.dueDay;
  }
  return undefined;
}
