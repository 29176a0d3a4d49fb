import type { ItemId, LessonId } from '../../domain/item/item.ts';
import type { ItemOutcome } from '../../domain/records/record.ts';

export interface RereadLesson {
  readonly lesson: LessonId;
  readonly lost: number;
  /** How many of its items lost points. */
  readonly items: number;
}

/** Points an item of a paper lost; what was not answered or could not be judged lost all. */
export function pointsLost({ score, possible }: ItemOutcome): number {
  return score.type === 'points' ? hundredths(possible - score.earned) : possible;
}

/**
 * Which lessons to read again: those whose items lost points, most points first, equal ones by id.
 * An item whose lesson is not known is left out.
 */
export function rereadLessons(
  outcomes: readonly ItemOutcome[],
  lessonOf: (item: ItemId) => LessonId | undefined,
): readonly RereadLesson[] {
  const byLesson = new Map<LessonId, RereadLesson>();
  for (const outcome of outcomes) {
    const lesson = lessonOf(outcome.item);
    const lost = pointsLost(outcome);
    if (lesson === undefined || lost <= 0) continue;
    const known = byLesson.get(lesson) ?? { lesson, lost: 0, items: 0 };
    byLesson.set(lesson, { lesson, lost: hundredths(known.lost + lost), items: known.items + 1 });
  }
  return [...byLesson.values()].sort((a, b) => b.lost - a.lost || (a.lesson < b.lesson ? -1 : 1));
}

function hundredths(points: number): number {
  return Math.round(points * 100) / 100;
}
