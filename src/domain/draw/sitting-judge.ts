import type { Verdict } from '../records/record.ts';
import { type DrawSitting, holderAt, isAsking, judgementAt } from './sitting.ts';

/** A verdict the presenter can give; `absent` comes of a replacement. */
export type GivenVerdict = Exclude<Verdict, 'absent'>;

/** How long the clock runs. */
export const CLOCK_MS = 60_000;

/**
 * Judges the person on the wall, with the points ticked so far; pressed again it corrects the verdict and
 * leaves the points. Nothing where nobody stands there. The clock is stopped.
 */
export function judge(sitting: DrawSitting, verdict: GivenVerdict, now: number): DrawSitting {
  const points = judgementAt(sitting, sitting.place)?.points ?? sitting.points;
  return withJudgement(sitting, verdict, points.length > 0 ? points : undefined, now);
}

/** What points come to: all of them right, none wrong, some partly. */
export function pointsVerdict(met: readonly string[], all: readonly string[]): GivenVerdict {
  const found = all.filter((point) => met.includes(point)).length;
  if (found === 0) return 'wrong';
  return found === all.length ? 'right' : 'partly';
}

/**
 * Ticks a point of a short answer as met, or unticks it. While the person is asked it is only noted; once
 * judged the verdict follows the points, which the presenter may overrule by judging again.
 *
 * @param all every point of the item
 */
export function tickPoint(sitting: DrawSitting, point: string, all: readonly string[], now: number): DrawSitting {
  if (!all.includes(point)) return sitting;
  const judged = sitting.phase === 'judging' ? judgementAt(sitting, sitting.place) : undefined;
  if (judged === undefined) return isAsking(sitting) ? { ...sitting, points: toggled(sitting.points, point) } : sitting;
  const points = toggled(judged.points ?? [], point);
  return withJudgement(sitting, pointsVerdict(points, all), points, now);
}

/** Judges by the points ticked so far, none of them counting as a wrong answer. */
export function judgeByPoints(sitting: DrawSitting, all: readonly string[], now: number): DrawSitting {
  if (!isAsking(sitting)) return sitting;
  return withJudgement(sitting, pointsVerdict(sitting.points, all), sitting.points, now);
}

/** Starts the clock of the person on the wall, or stops it. It judges nobody. */
export function toggleClock(sitting: DrawSitting, now: number): DrawSitting {
  if (!isAsking(sitting)) return sitting;
  return { ...sitting, clockEndsAt: sitting.clockEndsAt === 0 ? now + CLOCK_MS : 0 };
}

function withJudgement(
  sitting: DrawSitting,
  verdict: GivenVerdict,
  points: readonly string[] | undefined,
  at: number,
): DrawSitting {
  const { place } = sitting;
  const person = holderAt(sitting, place);
  if (sitting.phase !== 'judging' || person === null) return sitting;
  const isFirst = judgementAt(sitting, place) === undefined;
  const others = sitting.judgements.filter((judged) => judged.place !== place || judged.person !== person);
  const judgement = { place, person, verdict, at, ...(points === undefined ? {} : { points }) };
  const judgements = [...others, judgement];
  return { ...sitting, judgements, points: [], clockEndsAt: 0, part: isFirst ? 0 : sitting.part };
}

function toggled(points: readonly string[], point: string): readonly string[] {
  return points.includes(point) ? points.filter((each) => each !== point) : [...points, point];
}
