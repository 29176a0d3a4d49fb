import type { Bank, Blueprint } from './blueprint.ts';
import { findFilling, greedyFound } from './find-filling.ts';
import type { Shortfall } from './paper.ts';
import { quotaLabel } from './role-book.ts';
import { type Supply, supplyOf } from './supply.ts';

/**
 * Everything that keeps a blueprint from being filled from this bank; nothing means that it can be filled
 * with any seed, because assembling falls back on the very filling that was found here.
 *
 * `of` names what is short: `section` (its items), a quota such as `handbook:enforcement`, or `quotas` where
 * a section's quotas of one kind ask for more than its count. Where each section could be filled alone but
 * not with the others or with all its quotas at once, `section` tells how far they got together.
 */
export function checkBlueprint(blueprint: Blueprint, bank: Bank): readonly Shortfall[] {
  const supply = supplyOf(blueprint.sections, bank.entries);
  const alone = supply.demands.map((_, section) => shortfallsAlone(supply, section));
  const sound = blueprint.sections.filter((_, section) => alone[section]?.length === 0);
  const soundSupply = sound.length === supply.demands.length ? supply : supplyOf(sound, bank.entries);
  return [...alone.flat(), ...shortfallsTogether(soundSupply)];
}

function shortfallsAlone(supply: Supply, index: number): readonly Shortfall[] {
  const demand = supply.demands[index];
  if (demand === undefined) return [];
  const { section, quotas } = demand;
  const reachable = supply.classes.filter(({ roles }) => roles.some((role) => role.section === index));
  const found = countUnits(reachable);
  const ofQuotas = quotas.map((quota, i) => ({
    section: section.id,
    of: quotaLabel(quota),
    wanted: quota.count,
    found: countUnits(
      reachable.filter(({ roles }) => roles.some((role) => role.section === index && role.quotas.includes(i))),
    ),
  }));
  const most = Math.max(
    0,
    ...quotas.map(({ by }) => sumOf(quotas.filter((quota) => quota.by === by).map((quota) => quota.count))),
  );
  return [
    { section: section.id, of: 'section', wanted: section.count, found },
    ...ofQuotas,
    { section: section.id, of: 'quotas', wanted: most, found: section.count },
  ].filter((shortfall) => shortfall.found < shortfall.wanted);
}

function shortfallsTogether(supply: Supply): readonly Shortfall[] {
  if (findFilling(supply) !== undefined) return [];
  const found = greedyFound(supply);
  return supply.demands
    .map(({ section }, i) => ({ section: section.id, of: 'section', wanted: section.count, found: found[i] ?? 0 }))
    .filter((shortfall) => shortfall.found < shortfall.wanted);
}

function countUnits(classes: Supply['classes']): number {
  return sumOf(classes.map(({ units }) => units.length));
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
