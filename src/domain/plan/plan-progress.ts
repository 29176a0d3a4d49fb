import type { LessonId } from '../item/item.ts';
import type { PersonId, ZhoukeRecord } from '../records/record.ts';
import { standingOf } from '../records/standing-of.ts';
import { studyDay } from '../records/study-day.ts';
import type { Day } from '../shared/day.ts';
import { type LessonRound, lessonRounds } from './lesson-rounds.ts';
import type { PlanSession, PlanYear } from './plan.ts';

/** How far a person is with one round of a lesson. */
export interface RoundProgress extends LessonRound {
  readonly read: boolean;
  readonly quizDone: boolean;
  /** Share of the last quiz's points, 0 to 1; absent without a quiz. */
  readonly share?: number;
}

/**
 * - `done`: the new lesson was read, or its quiz taken, in the days that count; for the second meeting, the quiz taken.
 * - `missed`: not done and past; it becomes done whenever it is made up for within the round.
 */
export type SessionState = 'done' | 'missed' | 'today' | 'coming';

/** Every round of the plan with what the person did in its days. Taking the quiz stands for having learnt the lesson. */
export function planProgress(
  plans: readonly PlanYear[],
  records: readonly ZhoukeRecord[],
  person: PersonId,
): readonly RoundProgress[] {
  const facts = new Map<LessonId, readonly Fact[]>();
  for (const record of standingOf(records, person)) {
    const fact = factOf(record);
    if (fact) facts.set(fact.lesson, [...(facts.get(fact.lesson) ?? []), fact]);
  }
  return lessonRounds(plans).map((round) => {
    const { from = '', until = '9999-99-99' } = round;
    const counted = (facts.get(round.lesson) ?? []).filter(({ day }) => from <= day && day < until);
    const quizzes = counted.flatMap(({ share }) => share ?? []);
    const share = quizzes.at(-1);
    return {
      ...round,
      read: counted.some((fact) => fact.share === undefined),
      quizDone: quizzes.length > 0,
      ...(share === undefined ? {} : { share }),
    };
  });
}

/** Whether nothing is left of the round. A lesson nothing examines is finished once it is read. */
export function isRoundDone(round: RoundProgress, isExamined: boolean): boolean {
  return isExamined ? round.quizDone : round.read || round.quizDone;
}

/** The state of one meeting of the round. */
export function sessionState(
  session: PlanSession,
  round: RoundProgress,
  isExamined: boolean,
  today: Day,
): SessionState {
  const isDone = session.kind === 'lead' ? round.read || round.quizDone : isRoundDone(round, isExamined);
  if (isDone) return 'done';
  if (session.date === today) return 'today';
  return session.date < today ? 'missed' : 'coming';
}

interface Fact {
  readonly lesson: LessonId;
  readonly day: Day;
  /** Of a quiz; absent where the lesson was read. */
  readonly share?: number;
}

function factOf(record: ZhoukeRecord): Fact | undefined {
  const day = studyDay(record.at);
  if (record.type === 'lesson-read') return { lesson: record.lesson, day };
  if (record.type !== 'paper-finished' || record.paper.kind !== 'lesson-quiz') return undefined;
  const share = record.possible === 0 ? 0 : record.earned / record.possible;
  return { lesson: record.paper.lesson, day, share };
}
