import { commitmentOf, rosterHash } from '../../src/domain/draw/draw-hashes.ts';
import { drawItems } from '../../src/domain/draw/draw-items.ts';
import { drawPeople } from '../../src/domain/draw/draw-people.ts';
import type { DrawRecord, RosterPerson } from '../../src/domain/draw/draw-record.ts';

/** People p-001, p-002 … with made-up names. */
export function rosterOf(size: number): readonly RosterPerson[] {
  return Array.from({ length: size }, (_, i) => {
    const number = String(i + 1).padStart(3, '0');
    return { id: `p-${number}`, name: `示例${number}`, unit: `第${(i % 5) + 1}科` };
  });
}

/** An honest record of a draw; `facts` change what goes into it, not what comes out. */
export function honestDraw(
  facts: Partial<
    Pick<DrawRecord, 'id' | 'at' | 'roster' | 'eligible' | 'spentBefore' | 'count' | 'seed' | 'spoken' | 'itemPool'>
  > = {},
): DrawRecord {
  const { id = 'draw-1', at = 1_795_312_800_000, roster = rosterOf(12), spentBefore = [], count = 5 } = facts;
  const { seed = '00ff00ff', spoken = '386', itemPool = ['i1', 'i2', 'i3', 'i4', 'i5', 'i6', 'i7'] } = facts;
  const eligible = facts.eligible ?? roster.map((person) => person.id);
  const drawn = drawPeople({ eligible, count, spent: spentBefore, rule: 'cycle', seed, spoken });
  if (drawn.type !== 'drawn') throw new Error(`too few: ${drawn.found}`);
  const { items } = drawItems({ items: itemPool, used: [], count, seed, spoken });
  return {
    version: 1,
    id,
    algorithm: drawn.algorithm,
    rule: 'cycle',
    lesson: 'supervision/training',
    at,
    roster,
    rosterHash: rosterHash(roster),
    eligible,
    spentBefore,
    count,
    commitment: commitmentOf(seed),
    seed,
    spoken,
    result: drawn.people,
    replacements: [],
    itemPool,
    itemsUsedBefore: [],
    items: items.map((item) => ({ item, revision: 1 })),
    verdicts: [],
  };
}
