import type { Difficulty, ItemType } from '../../src/domain/item/item.ts';
import type { Bank, BankEntry, Blueprint, BlueprintSection } from '../../src/domain/paper/blueprint.ts';
import type { MarkingScheme } from '../../src/domain/scoring/marking-rule.ts';

export const SITE_MARKING: MarkingScheme = {
  single: { id: 'exact' },
  multiple: { id: 'fewer-half', each: 0.5 },
  judgement: { id: 'exact' },
  blank: { id: 'per-blank' },
  short: { id: 'points' },
  ordering: { id: 'exact' },
};

/** A bank entry; what a test does not care for has a plain value. */
export function bankEntry(id: string, facts: Partial<BankEntry> = {}): BankEntry {
  return { id, revision: 1, type: 'single', lesson: 'supervision/training', topic: '培训', difficulty: 1, ...facts };
}

export function bankOf(entries: readonly BankEntry[], edition = 'X4PT'): Bank {
  return { edition, entries };
}

export function blueprintOf(sections: readonly BlueprintSection[], facts: Partial<Blueprint> = {}): Blueprint {
  return {
    id: 'all-staff',
    code: 'WT',
    title: '全员业务知识考核',
    summary: '示例',
    integrity: 'practice',
    source: '示例',
    sample: true,
    minutes: 60,
    passMark: 60,
    sections,
    marking: SITE_MARKING,
    ...facts,
  };
}

export function section(id: string, count: number, facts: Partial<BlueprintSection> = {}): BlueprintSection {
  return { id, title: id, type: 'single', count, pointsEach: 1, ...facts };
}

const HANDBOOKS = ['enforcement', 'supervision', 'public-safety', 'party-building'];
const TYPES: readonly ItemType[] = ['single', 'single', 'multiple', 'judgement', 'blank', 'short', 'ordering', 'case'];
const DIFFICULTIES: readonly Difficulty[] = [1, 1, 2, 2, 3];

/** A bank shaped like the real one: 4 handbooks of 13 lessons, all types and difficulties, one variant in 20. */
export function largeBank(size: number): readonly BankEntry[] {
  return Array.from({ length: size }, (_, i) => {
    const lesson = `${HANDBOOKS[i % 4] ?? ''}/lesson-${Math.floor(i / 4) % 13}`;
    const facts = {
      lesson,
      type: TYPES[(i * 7 + Math.floor(i / 8)) % TYPES.length] ?? 'single',
      topic: `topic-${Math.floor(i / 52) % 5}`,
      difficulty: DIFFICULTIES[Math.floor(i / 3) % 5] ?? 1,
    };
    const id = `item-${String((i * 7919) % size).padStart(6, '0')}-${i}`;
    return bankEntry(id, i % 20 === 19 ? { ...facts, variantOf: `item-${i}` } : facts);
  });
}

/** A 100-item paper as the safety managers sit it, with quotas of two kinds in each section. */
export function largeBlueprint(): Blueprint {
  const quotas = HANDBOOKS.map((value) => ({ by: 'handbook', value, count: 5 }) as const);
  return blueprintOf([
    section('single', 50, { quotas: [...quotas, { by: 'difficulty', value: 3, count: 10 }] }),
    section('multiple', 25, { type: 'multiple', quotas: [{ by: 'difficulty', value: 2, count: 10 }] }),
    section('judgement', 25, { type: 'judgement', quotas }),
  ]);
}
