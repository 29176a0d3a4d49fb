import { rngOf, seedOf, shuffled } from '../shared/rng.ts';
import type { Bank, BankEntry, Blueprint } from './blueprint.ts';
import { checkBlueprint } from './check-blueprint.ts';
import type { Pick } from './filling.ts';
import { findFilling } from './find-filling.ts';
import type { AssemblyResult, Paper, PaperSection } from './paper.ts';
import { type Form, paperCode } from './paper-code.ts';
import { paperEdition } from './paper-edition.ts';
import { sectionMarking } from './section-marking.ts';
import { type Supply, supplyOf, type Unit } from './supply.ts';

export interface PaperOrder {
  readonly blueprint: Blueprint;
  readonly bank: Bank;
  /** 0 to `SEED_LIMIT` − 1. */
  readonly seed: number;
  /** `A` unless said otherwise; `B` holds the same items in another order, with other orders of options. */
  readonly form?: Form;
}

/**
 * Assembles a paper. Blueprint, bank, seed and form decide it alone, so its code gives it again on another
 * device; the bank's order does not matter. What a person has seen before is no argument for that reason:
 * {@link pickSeed} looks for a seed that suits them.
 *
 * No item stands on a paper twice, nor with another wording of itself. Where the blueprint cannot be filled,
 * all shortfalls are returned at once. The section's `pointsEach` goes to every item, a whole case too.
 */
export function assemblePaper({ blueprint, bank, seed, form }: PaperOrder): AssemblyResult {
  return assembler(blueprint, bank)(seed, form);
}

/** {@link assemblePaper} for many seeds: the bank is sorted once. */
export function assembler(blueprint: Blueprint, bank: Bank): (seed: number, form?: Form) => AssemblyResult {
  const supply = supplyOf(blueprint.sections, bank.entries);
  const edition = paperEdition(blueprint, bank);
  return (seed, form = 'A') => {
    const code = paperCode({ code: blueprint.code, seed, edition, form });
    const picks = findFilling(supply, rngOf(`${seed}|picks`));
    if (picks === undefined) return { type: 'shortfall', shortfalls: checkBlueprint(blueprint, bank) };
    const chosen = chosenEntries(supply, picks, seed);
    const sections = supply.demands.map(
      ({ section }, i): PaperSection => ({
        id: section.id,
        title: section.title,
        marking: sectionMarking(section, blueprint.marking),
        items: inFormOrder(chosen[i] ?? [], `${seed}|order|${section.id}`, form).map((entry) => ({
          item: entry.id,
          revision: entry.revision,
          lesson: entry.lesson,
          possible: section.pointsEach,
          optionSeed: seedOf(`${seed}|${form}|options|${entry.id}`),
        })),
      }),
    );
    return { type: 'paper', paper: { ...frontOf(blueprint), code, sections } };
  };
}

function frontOf({ id, title, integrity, minutes, passMark }: Blueprint): Omit<Paper, 'code' | 'sections'> {
  return { blueprint: id, title, integrity, minutes, passMark };
}

/** The picked entries by section; which unit of a class and which of its wordings, chance decides. */
function chosenEntries({ demands, classes }: Supply, picks: readonly Pick[], seed: number): readonly BankEntry[][] {
  const rng = rngOf(`${seed}|units`);
  const chosen: BankEntry[][] = demands.map(() => []);
  const pools = new Map<number, Unit[]>();
  for (const { unitClass, role } of picks) {
    const pool = pools.get(unitClass) ?? [...(classes[unitClass]?.units ?? [])];
    pools.set(unitClass, pool);
    // The chosen unit leaves the pool and the last one takes its place, which costs nothing in a large pool.
    const at = rng.below(pool.length);
    const unit = pool[at];
    const last = pool.pop();
    if (last !== undefined && at < pool.length) pool[at] = last;
    const players = unit?.[role] ?? [];
    const entry = players[players.length > 1 ? rng.below(players.length) : 0];
    const section = classes[unitClass]?.roles[role]?.section;
    if (entry !== undefined && section !== undefined) chosen[section]?.push(entry);
  }
  return chosen;
}

/** Form B never has form A's order, unless there is but one item. */
function inFormOrder(entries: readonly BankEntry[], seed: string, form: Form): readonly BankEntry[] {
  const a = shuffled(entries, rngOf(`${seed}|A`));
  if (form === 'A') return a;
  const b = shuffled(entries, rngOf(`${seed}|B`));
  return b.every((entry, i) => entry === a[i]) ? [...b.slice(1), ...b.slice(0, 1)] : b;
}
