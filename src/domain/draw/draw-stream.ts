import { words32 } from '../shared/bytes.ts';
import { sha256 } from '../shared/sha256.ts';

/**
 * `zhouke-draw-1` knew one rule and took items without regard to tier and difficulty; it is kept so that its
 * records can be drawn again. New draws are `zhouke-draw-2`.
 */
export type DrawAlgorithm = 'zhouke-draw-1' | 'zhouke-draw-2';

/** What new draws are made by. */
export const DRAW_ALGORITHM = 'zhouke-draw-2';

/** Whether a record's algorithm is one this site can repeat. */
export function isDrawAlgorithm(name: string): name is DrawAlgorithm {
  return name === 'zhouke-draw-1' || name === DRAW_ALGORITHM;
}

/** What the random numbers of one draw come from. */
export interface DrawKey {
  /** The newest where it is left out. */
  readonly algorithm?: DrawAlgorithm;
  /** Made before the draw and committed to; at least 128 random bits as text. */
  readonly seed: string;
  /** A number called out in the room after the commitment was shown; empty where nobody was asked. */
  readonly spoken: string;
}

export interface DrawStream {
  /** A whole number from 0 to n − 1, each equally likely; 1 ≤ n ≤ 2³². */
  below(n: number): number;
}

const RANGE = 2 ** 32;

/**
 * The random numbers of a draw, a counter stream over SHA-256 that any tool can repeat:
 * block k is the hash of the JSON text `[algorithm,label,seed,spoken,k]`, read as eight 32-bit
 * big-endian words. For example
 *   printf '["zhouke-draw-2","people","00ff","386",0]' | sha256sum
 * The label keeps people and items apart, so that neither stream tells anything of the other.
 *
 * A word w becomes a number below n by cutting 0…2³² into n equal buckets of ⌊2³² ÷ n⌋ and rejecting
 * what lies past the last one; the remainder `w % n` would favour small numbers.
 */
export function drawStream(
  { algorithm = DRAW_ALGORITHM, seed, spoken }: DrawKey,
  label: 'people' | 'items',
): DrawStream {
  let block: readonly number[] = [];
  let used = 0;
  let counter = 0;
  function next(): number {
    if (used === block.length) {
      block = words32(sha256(JSON.stringify([algorithm, label, seed, spoken, counter])));
      used = 0;
      counter += 1;
    }
    const word = block[used] ?? 0;
    used += 1;
    return word;
  }
  return {
    below(n) {
      const bucket = Math.floor(RANGE / n);
      let word = next();
      while (word >= bucket * n) word = next();
      return Math.floor(word / bucket);
    },
  };
}

/**
 * The ids in drawn order, whatever order they came in: each id once, sorted by code unit, then for every
 * place from the first on one of the ids left, so that the first places never depend on how many follow.
 */
export function drawnOrder(ids: Iterable<string>, stream: DrawStream): readonly string[] {
  const order = [...new Set(ids)].sort();
  for (let place = 0; place < order.length - 1; place += 1) {
    const chosen = place + stream.below(order.length - place);
    const [here, there] = [order[place], order[chosen]];
    if (here === undefined || there === undefined) break;
    order[place] = there;
    order[chosen] = here;
  }
  return order;
}
