import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';

/** A source of random numbers that gives the same numbers again for the same seed. */
export interface Rng {
  /** A whole number from 0 up to but not including `n`, every one equally likely. */
  readonly below: (n: number) => number;
}

const RANGE = 2 ** 32;

/**
 * The one door to pure-rand (xoroshiro128+). The seed's text is hashed into all 128 bits of the
 * generator's state, because seeds one apart would otherwise open with numbers one apart.
 * `rngOf(5)` and `rngOf('5')` are the same source. `below` throws RangeError unless `n` is a whole
 * number from 1 to 2³².
 */
export function rngOf(seed: number | string): Rng {
  const state = [1, 2, 3, 4].map((word) => seedOf(`${word}|${seed}`) | 0);
  const generator = xoroshiro128plusFromState(state);
  return {
    below(n) {
      if (!Number.isInteger(n) || n < 1 || n > RANGE) throw new RangeError(`rng: cannot choose below ${n}`);
      // The numbers past the last whole multiple of n are thrown away: `% n` alone favours small results.
      const limit = RANGE - (RANGE % n);
      for (;;) {
        const drawn = generator.next() + RANGE / 2;
        if (drawn < limit) return drawn % n;
      }
    },
  };
}

/** A new list with the same entries in random order (Fisher–Yates, inside out); the given list is left alone. */
export function shuffled<T>(list: readonly T[], rng: Rng): T[] {
  const result: T[] = [];
  for (const entry of list) {
    result.push(entry);
    const last = result.length - 1;
    const at = rng.below(result.length);
    result.copyWithin(last, at, at + 1).fill(entry, at, at + 1);
  }
  return result;
}

/**
 * A whole number from 0 to 2³² − 1 made from a text: FNV-1a over its UTF-16 units, then MurmurHash3's
 * finishing mix, so that texts that differ in one character differ in half of the bits. To seed from
 * several things, join them with a separator (`seedOf('paper|item|7')`): a sum would collide.
 */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
