import type { BankEntry, BlueprintSection } from './blueprint.ts';
import { type Demand, type Role, roleBook } from './role-book.ts';
import { variantRoots } from './variant-roots.ts';

/**
 * An item together with its variants, of which a paper holds at most one: who can play each role of the
 * unit's class, role by role.
 */
export type Unit = readonly (readonly BankEntry[])[];

/**
 * Units that can play exactly the same roles, and so are alike for filling. There are as many classes as
 * combinations of sections and quota values occur, however large the bank is.
 */
export interface UnitClass {
  readonly roles: readonly Role[];
  readonly units: readonly Unit[];
}

export interface Supply {
  readonly demands: readonly Demand[];
  readonly classes: readonly UnitClass[];
}

interface Candidate {
  readonly entry: BankEntry;
  readonly roles: readonly Role[];
}

/** Sorts the bank into classes for a blueprint's sections. The order of the entries does not change the result. */
export function supplyOf(sections: readonly BlueprintSection[], entries: readonly BankEntry[]): Supply {
  const { demands, rolesOf } = roleBook(sections);
  const candidates = entries
    .map((entry) => ({ entry, roles: rolesOf(entry) }))
    .filter(({ roles }) => roles.length > 0)
    .sort((a, b) => (a.entry.id < b.entry.id ? -1 : 1));
  const classes = new Map<string, { readonly roles: readonly Role[]; readonly units: Unit[] }>();
  const keyOf = classKeys();
  for (const group of variantGroups(candidates, entries)) {
    const roles = rolesOfAll(group);
    const key = keyOf(roles);
    const unitClass = classes.get(key) ?? { roles, units: [] };
    classes.set(key, unitClass);
    unitClass.units.push(unitClass.roles.map((role) => playersOf(role, group)));
  }
  return { demands, classes: [...classes.values()] };
}

/** The same text for the same set of roles, in whatever order; kept for lists seen before. */
function classKeys(): (roles: readonly Role[]) => string {
  const numbers = new Map<Role, number>();
  const keys = new Map<readonly Role[], string>();
  return (roles) => {
    const known = keys.get(roles);
    if (known !== undefined) return known;
    for (const role of roles) if (!numbers.has(role)) numbers.set(role, numbers.size);
    const key = roles
      .map((role) => numbers.get(role) ?? 0)
      .sort((a, b) => a - b)
      .join();
    keys.set(roles, key);
    return key;
  };
}

function rolesOfAll(group: readonly Candidate[]): readonly Role[] {
  const [first, ...others] = group;
  if (first !== undefined && others.length === 0) return first.roles;
  return [...new Set(group.flatMap(({ roles }) => roles))];
}

function playersOf(role: Role, group: readonly Candidate[]): readonly BankEntry[] {
  return group.filter(({ roles }) => roles.includes(role)).map(({ entry }) => entry);
}

function variantGroups(candidates: readonly Candidate[], entries: readonly BankEntry[]): Iterable<Candidate[]> {
  const rootOf = variantRoots(entries);
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const root = rootOf(candidate.entry.id);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [candidate]);
    else group.push(candidate);
  }
  return groups.values();
}
