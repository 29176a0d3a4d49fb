import { type Rng, rngOf } from '../shared/rng.ts';
import { type Filling, openFilling, type Pick } from './filling.ts';
import type { Supply } from './supply.ts';

/** Beyond one step an item, which is about what every blueprint written so far takes. */
const SPARE_STEPS = 2000;
/** A search that went wrong early rarely recovers; another order of choices is found sooner. */
const FALLBACKS = 20;

type Found = { readonly type: 'found'; readonly picks: readonly Pick[] } | { readonly type: 'none' | 'gave-up' };

/**
 * Finds picks that meet every section and quota, or `undefined` where there are none.
 *
 * With `rng` the picks are random; where that search gives up, the fallbacks follow, as they do at once
 * without `rng`. They depend on the supply alone, so a blueprint they can fill is filled whatever the seed.
 * After 2,000 vain steps in each of 20 orders a filling may stay unfound, but only where quotas of several kinds
 * leave nearly no choice: then it is as if there were none.
 */
export function findFilling(supply: Supply, rng?: Rng): readonly Pick[] | undefined {
  let found = rng === undefined ? ({ type: 'gave-up' } as const) : search(supply, rng);
  for (let i = 0; i < FALLBACKS && found.type === 'gave-up'; i += 1) {
    found = search(supply, i === 0 ? undefined : rngOf(`fallback|${i}`));
  }
  return found.type === 'found' ? found.picks : undefined;
}

/**
 * Depth first: the tightest need is served next, so that what is scarce is not spent on what is plentiful; a
 * pick after which some need can no longer be met is taken back; and a dead end, once known, is not entered
 * again by another road. Among the picks that serve a need `rng` chooses, each unit being as likely as any
 * other; without one the largest class comes first.
 */
function search(supply: Supply, rng: Rng | undefined): Found {
  const filling = openFilling(supply);
  const deadEnds = new Set<string>();
  const mostSteps = SPARE_STEPS + supply.demands.reduce((total, { section }) => total + section.count, 0);
  let steps = 0;
  function canFinish(): boolean {
    const [want] = filling.wants();
    if (want === undefined) return true;
    const state = filling.signature();
    if (deadEnds.has(state)) return false;
    const choices = [...filling.choices(want)];
    while (choices.length > 0 && steps < mostSteps) {
      const [pick] = choices.splice(chosenIndex(choices, filling, rng), 1);
      if (pick === undefined) break;
      steps += 1;
      filling.put(pick);
      if (filling.isHopeful() && canFinish()) return true;
      filling.takeBack();
    }
    deadEnds.add(state);
    return false;
  }
  if (filling.isHopeful() && canFinish()) return { type: 'found', picks: [...filling.picks] };
  return { type: steps < mostSteps ? 'none' : 'gave-up' };
}

/**
 * How many items each section gets when they are handed out one by one, tightest need first, largest class
 * first, without ever going back. Where nothing can be filled, at least one section gets too few.
 */
export function greedyFound(supply: Supply): readonly number[] {
  const filling = openFilling(supply);
  for (;;) {
    const choices =
      filling
        .wants()
        .map(filling.choices)
        .find((each) => each.length > 0) ?? [];
    const pick = choices[chosenIndex(choices, filling, undefined)];
    if (pick === undefined) break;
    filling.put(pick);
  }
  return supply.demands.map(({ section }, i) => section.count - filling.lacking(i));
}

function chosenIndex(choices: readonly Pick[], filling: Filling, rng: Rng | undefined): number {
  const weights = choices.map(({ unitClass }) => filling.remaining(unitClass));
  if (rng === undefined) return weights.indexOf(Math.max(...weights));
  let rest = rng.below(weights.reduce((total, weight) => total + weight, 0));
  return weights.findIndex((weight) => {
    rest -= weight;
    return rest < 0;
  });
}
