import type { LessonId } from '../item/item.ts';
import type { DrawRecord, RosterPerson } from './draw-record.ts';
import type { SittingPlan } from './sitting.ts';

const PREFIX = 'contest/';

/** What stands for the lesson in a draw that a contest made. */
export function contestLesson(plan: string): LessonId {
  return `${PREFIX}${plan}`;
}

/** Whether a draw was made in a contest: it asks nobody about a lesson, so the next 抽查 does not heed it. */
export function isContestDraw({ lesson }: Pick<DrawRecord, 'lesson'>): boolean {
  return lesson.startsWith(PREFIX);
}

interface ContestDrawWish {
  readonly id: string;
  /** At least 128 random bits as text. */
  readonly seed: string;
  /** The planned contest. */
  readonly plan: string;
  /** True where the people are made up. */
  readonly sample: boolean;
  readonly roster: readonly RosterPerson[];
  /** Who can be drawn. */
  readonly eligible: readonly string[];
  readonly count: number;
}

/** A contest's draw: by `uniform`, without history and without questions. */
export function contestDraw({ plan, roster, ...wish }: ContestDrawWish): SittingPlan {
  return {
    ...wish,
    lesson: contestLesson(plan),
    rule: 'uniform',
    roster: roster.map(({ id, name, unit }) => ({ id, name, unit })),
    spentBefore: [],
    weights: [],
    pool: [],
    itemsUsedBefore: [],
  };
}
