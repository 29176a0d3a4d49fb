/** What a response contains, counted against the key; all a marking rule gets to see. */
export interface Tally {
  /** How many of the key's parts (options, blanks, points) the response has right. */
  readonly right: number;
  /** How many things it has that are wrong; what was left out is not wrong. */
  readonly wrong: number;
  /** How many parts the key has. */
  readonly of: number;
}

/** True when the response has the whole key and nothing else. */
export function isAllRight(tally: Tally): boolean {
  return tally.right === tally.of && tally.wrong === 0;
}
