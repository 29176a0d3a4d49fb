import { type RoundProgress, sessionState } from '../../domain/plan/plan-progress.ts';
import type { WeekDay } from '../../domain/plan/week-view.ts';
import type { Day } from '../../domain/shared/day.ts';
import { roundOf } from './due-round.ts';

/** What a day of the week shows. An exam shows only where no meeting does. */
export type DayState = 'done' | 'missed' | 'due' | 'exam' | 'pause' | 'plain';

/** The state of a day, out of its meetings: done when all of them are. */
export function dayState(
  { sessions, exams, pause }: WeekDay,
  rounds: readonly RoundProgress[],
  isExamined: (lesson: string) => boolean,
  today: Day,
): DayState {
  const states = sessions.flatMap(({ session }) => {
    const round = roundOf(rounds, session);
    return round ? sessionState(session, round, isExamined(session.lesson), today) : [];
  });
  if (states.length === 0) {
    if (exams.length > 0) return 'exam';
    return pause ? 'pause' : 'plain';
  }
  if (states.every((state) => state === 'done')) return 'done';
  return states.includes('missed') ? 'missed' : 'due';
}
