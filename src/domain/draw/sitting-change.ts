import { askedAt } from './draw-asked.ts';
import { drawItems, nextItem } from './draw-items.ts';
import { drawPeople, nextInOrder } from './draw-people.ts';
import { type DrawSitting, holderAt, isAsking } from './sitting.ts';
import { stepBack } from './sitting-steps.ts';

/** What belongs to the question asked so far and goes with it. */
const ANEW = { part: 0, points: [], clockEndsAt: 0 } as const;

/** The person on the wall is away: the next of the same order comes in, nobody else moves. Not after a verdict. */
export function replaceAbsent(sitting: DrawSitting, reason: string, now: number): DrawSitting {
  const { place, result, replacements, judgements } = sitting;
  const absent = holderAt(sitting, place);
  if (!isAsking(sitting) || absent === null) return sitting;
  const drawn = drawPeople({ ...sitting, spent: sitting.spentBefore });
  if (drawn.type === 'too-few') return sitting;
  const cameIn = replacements.map(({ by }) => by).filter((by) => by !== null);
  const by = nextInOrder(drawn.order, new Set([...result, ...cameIn]));
  return {
    ...sitting,
    ...ANEW,
    replacements: [...replacements, { place, absent, reason, by }],
    judgements: [...judgements, { place, person: absent, verdict: 'absent', at: now }],
  };
}

/**
 * Asks the person on the wall the next item of the drawn order instead, once at each place. Nothing after a
 * verdict, at a place where it was done already, and where every item of the pool has been asked.
 */
export function swapItem(sitting: DrawSitting): DrawSitting {
  const { place, items, swaps } = sitting;
  const person = holderAt(sitting, place);
  const from = askedAt(sitting, place)?.item;
  if (!isAsking(sitting) || person === null || from === undefined || isSwapped(sitting, place)) return sitting;
  const { order } = drawItems({ ...sitting, used: sitting.itemsUsedBefore });
  const to = nextItem(order, new Set([...items.map(({ item }) => item), ...swaps.map((swap) => swap.to)]));
  if (to === null) return sitting;
  return { ...sitting, ...ANEW, swaps: [...swaps, { place, person, from, to }] };
}

/** Whether the item at a place was swapped. */
export function isSwapped({ swaps }: Pick<DrawSitting, 'swaps'>, place: number): boolean {
  return swaps.some((swap) => swap.place === place);
}

/**
 * Takes the last step back: at the person on the wall the later of a replacement and a swap; where there was
 * none, the key that led here. Nothing once the person is judged (the verdict itself is corrected by judging
 * again), and never the draw.
 */
export function undoStep(sitting: DrawSitting): DrawSitting {
  const { phase, place, part, replacements, swaps, judgements } = sitting;
  const holder = holderAt(sitting, place);
  if (phase !== 'judging' || (holder !== null && !isAsking(sitting))) return sitting;
  const swap = swaps.find((each) => each.place === place);
  if (swap !== undefined && swap.person === holder) {
    return { ...sitting, ...ANEW, swaps: swaps.filter((each) => each !== swap) };
  }
  const replaced = replacements.filter((each) => each.place === place).at(-1);
  if (replaced === undefined || part > 0) return stepBack(sitting);
  return {
    ...sitting,
    ...ANEW,
    replacements: replacements.filter((each) => each !== replaced),
    judgements: judgements.filter((judged) => judged.place !== place || judged.person !== replaced.absent),
  };
}
