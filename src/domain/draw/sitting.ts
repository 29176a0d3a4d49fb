import type { LessonId } from '../item/item.ts';
import type { PersonId, Verdict } from '../records/record.ts';
import { commitmentOf } from './draw-hashes.ts';
import { drawItems } from './draw-items.ts';
import { drawPeople, nextInOrder } from './draw-people.ts';
import type { DrawnItem, DrawRecord, Replacement, RosterPerson } from './draw-record.ts';

export interface Judgement {
  /** Counted from 1. */
  readonly place: number;
  readonly person: PersonId;
  readonly verdict: Verdict;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
}

/**
 * A draw under way, from the sealed seed to the last verdict: the draft that survives a reload.
 *
 * What breaks if…
 * - the seed were made again after a reload: the commitment the room saw would not fit it.
 * - the pool were read again: a lesson edited meanwhile would change everybody's question.
 * - judgements were written as records one by one: a reload in between would write one twice.
 */
export interface DrawSitting {
  readonly shape: 1;
  /** `sealed`: commitment shown; `drawn`: names shown; `judging`: at `place`; `finished`: to be recorded. */
  readonly phase: 'sealed' | 'drawn' | 'judging' | 'finished';
  readonly id: string;
  readonly lesson: LessonId;
  /** True where the roster is made up. */
  readonly sample: boolean;
  readonly roster: readonly RosterPerson[];
  readonly eligible: readonly PersonId[];
  readonly spentBefore: readonly PersonId[];
  readonly count: number;
  readonly seed: string;
  readonly commitment: string;
  readonly spoken: string;
  readonly pool: readonly DrawnItem[];
  readonly itemsUsedBefore: readonly string[];
  /** 0 before the draw. */
  readonly drawnAt: number;
  readonly result: readonly PersonId[];
  readonly items: readonly DrawnItem[];
  readonly replacements: readonly Replacement[];
  readonly judgements: readonly Judgement[];
  /** Where the wall is, from 1, and at which part of a case, from 0. */
  readonly place: number;
  readonly part: number;
}

export type SittingPlan = Pick<
  DrawSitting,
  'id' | 'lesson' | 'sample' | 'roster' | 'eligible' | 'spentBefore' | 'count' | 'seed' | 'pool' | 'itemsUsedBefore'
>;

/** Seals the seed. Whether there are people and items enough is for the caller to ask before. */
export function sealSitting(plan: SittingPlan): DrawSitting {
  return {
    ...plan,
    shape: 1,
    phase: 'sealed',
    commitment: commitmentOf(plan.seed),
    spoken: '',
    drawnAt: 0,
    result: [],
    items: [],
    replacements: [],
    judgements: [],
    place: 1,
    part: 0,
  };
}

/** Takes the number called out in the room: 6 digits at most, anything else is left out. Nothing after the draw. */
export function hearNumber(sitting: DrawSitting, spoken: string): DrawSitting {
  return sitting.phase === 'sealed' ? { ...sitting, spoken: spoken.replace(/\D/g, '').slice(0, 6) } : sitting;
}

/** Draws people and items. A second call, and a draw of more than there are, changes nothing. */
export function drawNow(sitting: DrawSitting, now: number): DrawSitting {
  if (sitting.phase !== 'sealed') return sitting;
  const drawn = drawPeople({ ...sitting, rule: 'cycle', spent: sitting.spentBefore });
  if (drawn.type === 'too-few') return sitting;
  const revisions = new Map(sitting.pool.map(({ item, revision }) => [item, revision]));
  const { items } = drawItems({ ...sitting, items: [...revisions.keys()], used: sitting.itemsUsedBefore });
  return {
    ...sitting,
    phase: 'drawn',
    drawnAt: now,
    result: drawn.people,
    items: items.map((item) => ({ item, revision: revisions.get(item) ?? 1 })),
  };
}

/** Who stands at a place now, replacements counted in; `null` where nobody was left to come in. */
export function holderAt(sitting: Pick<DrawRecord, 'result' | 'replacements'>, place: number): PersonId | null {
  const last = sitting.replacements.filter((replacement) => replacement.place === place).at(-1);
  return last === undefined ? (sitting.result[place - 1] ?? null) : last.by;
}

/** What the person now at a place was judged; `undefined` while they are still asked. */
export function verdictAt(sitting: DrawSitting, place: number): Verdict | undefined {
  const holder = holderAt(sitting, place);
  return sitting.judgements.find((judged) => judged.place === place && judged.person === holder)?.verdict;
}

/** Judges the person on the wall; pressed again it corrects the verdict. Nothing where nobody stands there. */
export function judge(sitting: DrawSitting, verdict: Exclude<Verdict, 'absent'>, now: number): DrawSitting {
  const { place } = sitting;
  const person = holderAt(sitting, place);
  if (sitting.phase !== 'judging' || person === null) return sitting;
  const isFirst = verdictAt(sitting, place) === undefined;
  const others = sitting.judgements.filter((judged) => judged.place !== place || judged.person !== person);
  const judgements = [...others, { place, person, verdict, at: now }];
  return { ...sitting, judgements, part: isFirst ? 0 : sitting.part };
}

/** The person on the wall is away: the next of the same order comes in, nobody else moves. Not after a verdict. */
export function replaceAbsent(sitting: DrawSitting, reason: string, now: number): DrawSitting {
  const { place, result, replacements, judgements } = sitting;
  const absent = holderAt(sitting, place);
  if (sitting.phase !== 'judging' || absent === null || verdictAt(sitting, place) !== undefined) return sitting;
  const drawn = drawPeople({ ...sitting, rule: 'cycle', spent: sitting.spentBefore });
  if (drawn.type === 'too-few') return sitting;
  const cameIn = replacements.map(({ by }) => by).filter((by) => by !== null);
  const by = nextInOrder(drawn.order, new Set([...result, ...cameIn]));
  return {
    ...sitting,
    part: 0,
    replacements: [...replacements, { place, absent, reason, by }],
    judgements: [...judgements, { place, person: absent, verdict: 'absent', at: now }],
  };
}
