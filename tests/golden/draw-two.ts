import type { ItemTier } from '../../src/domain/draw/draw-record.ts';
import type { Difficulty } from '../../src/domain/item/item.ts';

/*
 * Draws by `zhouke-draw-2`, computed by a program of another language from its description alone: SHA-256 of
 * `["zhouke-draw-2",label,seed,spoken,k]`, eight big-endian words a block, a word w below n as w ÷ ⌊2³² ÷ n⌋
 * with what lies past the last bucket thrown away. These orders never change; a change is a new algorithm.
 */

export const PEOPLE = Array.from({ length: 12 }, (_, i) => `p-${i + 1}`);
/** For `cycle`. */
export const SPENT = PEOPLE.slice(0, 8);
/** For `weighted`, in the order of {@link PEOPLE}. */
export const WEIGHTS = [10, 1, 3, 10, 2, 7, 1, 10, 4, 5, 10, 1];

const DIFFICULTIES: readonly Difficulty[] = [1, 2, 3, 2, 1, 3, 2];
const tierItems = (tier: ItemTier, size: number) =>
  Array.from({ length: size }, (_, i) => ({
    item: `t${tier}-${i + 1}`,
    difficulty: DIFFICULTIES[i % 7] ?? 1,
    tier,
  }));
/** Seven items of the day's lesson, four on weak topics and five others. */
export const POOL = [...tierItems(1, 7), ...tierItems(2, 4), ...tierItems(3, 5)];
export const USED = ['t1-2', 't1-5', 't2-1', 't3-4'];

const numbers = (text: string) => text.split(' ').map((number) => `p-${number}`);

export const DRAWS_TWO = [
  {
    seed: '00ff',
    spoken: '386',
    uniform: numbers('11 7 4 6 2 10 5 12 8 1 3 9'),
    cycle: numbers('10 9 12 11 6 2 1 5 3 7 4 8'),
    weighted: numbers('10 6 3 5 1 8 11 4 9 2 12 7'),
    items: 't1-1 t1-7 t1-4 t1-3 t1-6 t2-4 t2-2 t2-3 t3-1 t3-5 t3-2 t3-3 t1-5 t1-2 t2-1 t3-4'.split(' '),
  },
  {
    seed: '8f3a5c0e9d21b4477a6c',
    spoken: '',
    uniform: numbers('10 1 11 9 6 8 2 5 12 3 4 7'),
    cycle: numbers('10 11 12 9 8 5 7 6 2 1 3 4'),
    weighted: numbers('1 10 11 9 6 8 4 12 5 3 7 2'),
    items: 't1-1 t1-7 t1-4 t1-6 t1-3 t2-4 t2-2 t2-3 t3-5 t3-1 t3-2 t3-3 t1-5 t1-2 t2-1 t3-4'.split(' '),
  },
];
