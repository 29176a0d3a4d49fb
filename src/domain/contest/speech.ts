export interface Speaker {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
}

export interface SpeechResult {
  readonly speaker: string;
  /** The mean of the scores that count, in hundredths of a point and rounded once, half up. */
  readonly hundredths: number;
  /** The highest and the lowest, dropped; absent where fewer than three judges scored. */
  readonly dropped?: { readonly highest: number; readonly lowest: number };
  /** From 1; speakers that no rule parts share one. */
  readonly rank: number;
}

/** Scores may have two decimals. */
const UNIT = 100;

/**
 * Ranks speeches: of each speaker's scores one highest and one lowest are dropped and the mean of the rest
 * counts (with fewer than three scores, the mean of all). Level means are parted by the mean of all scores,
 * then by the higher lowest score; who is still level shares the rank. Speakers without a score are left out.
 *
 * @param scores points by judge, two decimals at most
 */
export function rankSpeeches(scores: ReadonlyMap<string, readonly number[]>): readonly SpeechResult[] {
  const results = [...scores].flatMap(([speaker, given]) => (given.length === 0 ? [] : [weigh(speaker, given)]));
  const sorted = results.sort(before);
  return sorted.map(({ speaker, hundredths, dropped }, i) => ({
    speaker,
    hundredths,
    ...(dropped === undefined ? {} : { dropped }),
    rank: 1 + sorted.slice(0, i).filter((other) => before(other, sorted[i] ?? other) < 0).length,
  }));
}

interface Weighed extends Omit<SpeechResult, 'rank'> {
  /** Sum over count, kept as two whole numbers so that level means are level. */
  readonly counted: Mean;
  readonly all: Mean;
  readonly lowest: number;
}

interface Mean {
  readonly sum: number;
  readonly count: number;
}

function weigh(speaker: string, given: readonly number[]): Weighed {
  const sorted = given.map((points) => Math.round(points * UNIT)).sort((a, b) => a - b);
  const [lowest = 0] = sorted;
  const highest = sorted.at(-1) ?? 0;
  const all = meanOf(sorted);
  const isTrimmed = sorted.length >= 3;
  const counted = isTrimmed ? meanOf(sorted.slice(1, -1)) : all;
  const dropped = isTrimmed ? { dropped: { highest: highest / UNIT, lowest: lowest / UNIT } } : {};
  return { speaker, hundredths: Math.round(counted.sum / counted.count), ...dropped, counted, all, lowest };
}

function meanOf(points: readonly number[]): Mean {
  return { sum: points.reduce((total, one) => total + one, 0), count: points.length };
}

function before(a: Weighed, b: Weighed): number {
  return higher(a.counted, b.counted) || higher(a.all, b.all) || b.lowest - a.lowest;
}

/** Negative where `a` is the higher mean; compared across, so that nothing is lost in a division. */
function higher(a: Mean, b: Mean): number {
  return b.sum * a.count - a.sum * b.count;
}
