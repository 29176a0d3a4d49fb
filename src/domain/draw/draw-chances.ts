import type { PersonId } from '../records/record.ts';
import type { PeopleDraw } from './draw-people.ts';
import { weightById } from './draw-weighted.ts';

export type ChanceFacts = Pick<PeopleDraw, 'rule' | 'eligible' | 'count' | 'spent' | 'weights'>;

/** Step and range of the integral in units of ln t; see {@link weightedChances}. */
const STEP = 0.125;
const LOWEST = -28;
const HIGHEST = 4;
/** A chance smaller than this is none. */
const NEGLIGIBLE = 1e-13;

/**
 * Everybody's chance of being among those drawn, 0 to 1, each eligible id once; together they make `count`,
 * or the number of people where fewer are there. Exact for `cycle` and `uniform`, to nine decimals for
 * `weighted`. Replacements are not reckoned in: who will be away nobody knows.
 */
export function chancesOf(facts: ChanceFacts): ReadonlyMap<PersonId, number> {
  const people = [...new Set(facts.eligible)];
  const { rule, count } = facts;
  if (count >= people.length) return new Map(people.map((id) => [id, 1]));
  if (rule === 'weighted') return weightedChances(weightById(facts.eligible, facts.weights ?? []), count);
  const spent = new Set(rule === 'cycle' ? facts.spent : []);
  const fresh = people.filter((id) => !spent.has(id)).length;
  const ofFresh = Math.min(1, count / Math.max(fresh, 1));
  const ofSpent = Math.max(0, count - fresh) / Math.max(people.length - fresh, 1);
  return new Map(people.map((id) => [id, spent.has(id) ? ofSpent : ofFresh]));
}

/**
 * Drawing one after another by weight is a race: everybody arrives after a time exponential in their weight,
 * and the first `count` are drawn (Efraimidis and Spirakis, 2006). So the chance of a person of weight w is
 * ∫ w·e^(−wt) · P(fewer than count others have arrived by t) dt, the others being one binomial a weight.
 * With t = e^v both tails die away and the trapezium rule is exact to nine decimals.
 */
function weightedChances(weights: ReadonlyMap<PersonId, number>, count: number): ReadonlyMap<PersonId, number> {
  const sizes = new Map<number, number>();
  for (const weight of weights.values()) sizes.set(weight, (sizes.get(weight) ?? 0) + 1);
  const chances = new Map<number, number>();
  for (let v = LOWEST; v <= HIGHEST; v += STEP) {
    const t = Math.exp(v);
    let most = 0;
    for (const weight of sizes.keys()) {
      const fewer = chanceOfFewer(sizes, weight, t, count);
      const density = STEP * t * weight * Math.exp(-weight * t);
      chances.set(weight, (chances.get(weight) ?? 0) + density * fewer);
      most = Math.max(most, fewer);
    }
    // From here on the places are taken.
    if (most < NEGLIGIBLE) break;
  }
  return new Map([...weights].map(([id, weight]) => [id, Math.min(1, chances.get(weight) ?? 0)]));
}

/** That fewer than `count` have arrived by t, one person of weight `own` not counted. */
function chanceOfFewer(sizes: ReadonlyMap<number, number>, own: number, t: number, count: number): number {
  let rate = 0;
  for (const [weight, size] of sizes) rate += weight * size * t;
  // That count or more are there has at most the chance rate^count.
  if (rate ** count < NEGLIGIBLE) return 1;
  let arrived: readonly number[] = [1];
  for (const [weight, size] of sizes) {
    arrived = joined(arrived, binomial(weight === own ? size - 1 : size, weight * t, count), count);
  }
  return arrived.reduce((sum, chance) => sum + chance, 0);
}

/** Of n people each there with chance 1 − e^(−rate): the chances that 0, 1, … are, fewer than `most` listed. */
function binomial(n: number, rate: number, most: number): readonly number[] {
  const odds = Math.expm1(rate);
  const terms = [Math.exp(-rate * n)];
  for (let k = 1; k < most && k <= n; k += 1) terms.push(((terms[k - 1] ?? 0) * odds * (n - k + 1)) / k);
  return terms;
}

/** The chances of sums, fewer than `most` listed. */
function joined(a: readonly number[], b: readonly number[], most: number): readonly number[] {
  const sums = new Array<number>(Math.min(most, a.length + b.length - 1)).fill(0);
  for (const [i, first] of a.entries()) {
    for (let k = 0; k < b.length && i + k < most; k += 1) sums[i + k] = (sums[i + k] ?? 0) + first * (b[k] ?? 0);
  }
  return sums;
}
