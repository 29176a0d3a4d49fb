import type { LessonId } from '../item/item.ts';
import { addDays, type Day } from '../shared/day.ts';
import type { PlanSession, PlanYear } from './plan.ts';

/** A lesson learnt this many days before its meeting counts for that meeting. */
const AHEAD_DAYS = 7;

/** One time round of a lesson: its meetings that follow each other, and the days whose study counts for them. */
export interface LessonRound {
  readonly lesson: LessonId;
  /** In order of time. */
  readonly sessions: readonly PlanSession[];
  /** The first day that counts; absent in a lesson's first round, for which everything earlier counts. */
  readonly from?: Day;
  /** The day from which study counts for the lesson's next round; absent in its last. */
  readonly until?: Day;
}

/**
 * All years' sessions by round. A lesson comes back several times a year, and having learnt it in January
 * does not make it learnt in June: a round's days begin seven days before its first meeting (so that
 * whoever reads ahead at the weekend is not asked again) and end where the next round's begin.
 */
export function lessonRounds(plans: readonly PlanYear[]): readonly LessonRound[] {
  const sessions = plans.flatMap((plan) => plan.sessions).sort((a, b) => (timeOf(a) < timeOf(b) ? -1 : 1));
  const groups: PlanSession[][] = [];
  for (const session of sessions) {
    const last = groups.at(-1);
    if (last?.[0]?.lesson === session.lesson) last.push(session);
    else groups.push([session]);
  }
  return groups.flatMap((group, i) => {
    const [first] = group;
    if (first === undefined) return [];
    const { lesson } = first;
    const again = groups.slice(i + 1).find((other) => other[0]?.lesson === lesson)?.[0];
    const isFirst = !groups.slice(0, i).some((other) => other[0]?.lesson === lesson);
    return {
      lesson,
      sessions: group,
      ...(isFirst ? {} : { from: addDays(first.date, -AHEAD_DAYS) }),
      ...(again ? { until: addDays(again.date, -AHEAD_DAYS) } : {}),
    };
  });
}

function timeOf(session: PlanSession): string {
  return `${session.date} ${session.time}`;
}
