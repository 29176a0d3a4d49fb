import type { PlanSession } from '../../domain/plan/plan.ts';
import { isRoundDone, type RoundProgress } from '../../domain/plan/plan-progress.ts';
import type { WeekView } from '../../domain/plan/week-view.ts';

/**
 * The round the page puts first: of the week's lessons the first that is not finished, else its last;
 * in a week without meetings the one that comes next, and after the plan the last there was.
 */
export function dueRound(
  view: WeekView,
  rounds: readonly RoundProgress[],
  isExamined: (lesson: string) => boolean,
): RoundProgress | undefined {
  const ofWeek = rounds.filter((round) => view.sessions.some(({ session }) => round.sessions.includes(session)));
  const open = ofWeek.find((round) => !isRoundDone(round, isExamined(round.lesson)));
  return open ?? ofWeek.at(-1) ?? roundOf(rounds, view.nextSession ?? view.lastSession);
}

/** The round a meeting belongs to. */
export function roundOf(rounds: readonly RoundProgress[], session: PlanSession | undefined): RoundProgress | undefined {
  return session && rounds.find((round) => round.sessions.includes(session));
}
