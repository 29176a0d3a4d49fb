import { ITEM_TYPES } from '../item/item.ts';
import type { BankEntry, BlueprintSection, Quota } from './blueprint.ts';

/** What one section asks for. */
export interface Demand {
  readonly section: BlueprintSection;
  /** The section's quotas, each value once with the largest count asked for. */
  readonly quotas: readonly Quota[];
}

/** A part an item can play: a section by index, and which of its quotas it counts for, by index. */
export interface Role {
  readonly section: number;
  readonly quotas: readonly number[];
}

export interface RoleBook {
  readonly demands: readonly Demand[];
  /** Every role an item can play, at most one a section; the same item always gets the same objects. */
  readonly rolesOf: (entry: BankEntry) => readonly Role[];
}

/** Knows which roles of a blueprint an item can play. */
export function roleBook(sections: readonly BlueprintSection[]): RoleBook {
  const demands = sections.map((section) => ({ section, quotas: mergedQuotas(section.quotas ?? []) }));
  const interned = new Map<string, Role>();
  const known = new Map<number, readonly Role[]>();
  const [lessons, topics] = [new Map<string, number>(), new Map<string, number>()];
  function roleIn({ quotas }: Demand, section: number, entry: BankEntry): Role {
    const served = quotas.flatMap((quota, i) => (counts(quota, entry) ? [i] : []));
    const key = `${section}:${served}`;
    const role = interned.get(key) ?? { section, quotas: served };
    interned.set(key, role);
    return role;
  }
  return {
    demands,
    rolesOf(entry) {
      // A number, for building and hashing a text for each of 10,000 entries is what would take longest here.
      const place = numberOf(entry.lesson, lessons) * 1e6 + numberOf(entry.topic, topics);
      const traits = (place * 4 + entry.difficulty) * 8 + ITEM_TYPES.indexOf(entry.type);
      const roles =
        known.get(traits) ??
        demands.flatMap((demand, i) => (admits(demand.section, entry) ? [roleIn(demand, i, entry)] : []));
      known.set(traits, roles);
      return roles;
    },
  };
}

/** Numbers the texts as they come. */
function numberOf(text: string, numbers: Map<string, number>): number {
  const number = numbers.get(text) ?? numbers.size;
  if (number === numbers.size) numbers.set(text, number);
  return number;
}

/** The handbook an entry's lesson is in. */
function handbookOf(entry: BankEntry): string {
  return entry.lesson.slice(0, entry.lesson.indexOf('/'));
}

function admits({ type, from = {} }: BlueprintSection, entry: BankEntry): boolean {
  return (
    type === entry.type &&
    (from.handbooks?.includes(handbookOf(entry)) ?? true) &&
    (from.lessons?.includes(entry.lesson) ?? true) &&
    (from.topics?.includes(entry.topic) ?? true)
  );
}

function counts(quota: Quota, entry: BankEntry): boolean {
  return quota.value === (quota.by === 'handbook' ? handbookOf(entry) : entry[quota.by]);
}

function mergedQuotas(quotas: readonly Quota[]): readonly Quota[] {
  const largest = new Map<string, Quota>();
  for (const quota of quotas) {
    const key = quotaLabel(quota);
    if (quota.count > (largest.get(key)?.count ?? 0)) largest.set(key, quota);
  }
  return [...largest.values()];
}

/** A quota as shortfalls name it: `handbook:enforcement`, `difficulty:3`. */
export function quotaLabel({ by, value }: Quota): string {
  return `${by}:${value}`;
}
