import { commitmentOf, rosterHash } from '../../src/domain/draw/draw-hashes.ts';
import { drawItems } from '../../src/domain/draw/draw-items.ts';
import { type DrawRule, drawPeople, nextInOrder } from '../../src/domain/draw/draw-people.ts';
import type { DrawRecord1, DrawRecord2, PoolItem, RosterPerson } from '../../src/domain/draw/draw-record.ts';

/** People p-001, p-002 … with made-up names. */
export function rosterOf(size: number): readonly RosterPerson[] {
  return Array.from({ length: size }, (_, i) => {
    const number = String(i + 1).padStart(3, '0');
    return { id: `p-${number}`, name: `示例${number}`, unit: `第${(i % 5) + 1}科` };
  });
}

const LESSON = 'supervision/training';

/** Items of the day's lesson with these ids, easy, middling and hard in turn; `change` alters each. */
export function poolOf(ids: readonly string[], change: Partial<PoolItem> = {}): readonly PoolItem[] {
  const difficulties = [1, 2, 3] as const;
  return ids.map((item, i) => ({
    item,
    revision: 1,
    lesson: LESSON,
    topic: '培训',
    difficulty: difficulties[i % 3] ?? 1,
    tier: 1,
    ...change,
  }));
}

const ITEMS = ['i1', 'i2', 'i3', 'i4', 'i5', 'i6', 'i7'];

type Told =
  | 'id'
  | 'at'
  | 'roster'
  | 'eligible'
  | 'spentBefore'
  | 'weights'
  | 'count'
  | 'seed'
  | 'spoken'
  | 'pool'
  | 'itemsUsedBefore';
type DrawTold = Partial<Pick<DrawRecord2, Told>> & { readonly rule?: DrawRule };

/** An honest record of a draw; `facts` change what goes into it, not what comes out. */
export function honestDraw(facts: DrawTold = {}): DrawRecord2 {
  const { roster = rosterOf(12), count = 5, rule = 'cycle', seed = '00ff00ff', spoken = '386' } = facts;
  const { spentBefore = [], pool = poolOf(ITEMS), itemsUsedBefore = [] } = facts;
  const eligible = facts.eligible ?? roster.map((person) => person.id);
  const weights = facts.weights ?? (rule === 'weighted' ? eligible.map((_, i) => 1 + (i % 10)) : []);
  const drawn = drawPeople({ eligible, count, spent: spentBefore, weights, rule, seed, spoken });
  if (drawn.type !== 'drawn') throw new Error(`too few: ${drawn.found}`);
  const { items } = drawItems({ pool, used: itemsUsedBefore, count, seed, spoken });
  return {
    version: 2,
    id: facts.id ?? 'draw-1',
    algorithm: drawn.algorithm,
    rule,
    lesson: LESSON,
    at: facts.at ?? 1_795_312_800_000,
    roster,
    rosterHash: rosterHash(roster),
    eligible,
    spentBefore,
    weights,
    count,
    commitment: commitmentOf(seed),
    seed,
    spoken,
    result: drawn.people,
    replacements: [],
    pool,
    itemsUsedBefore,
    items: items.map((item) => ({ item, revision: 1 })),
    swaps: [],
    verdicts: [],
  };
}

/** The same as `zhouke-draw-1` made it. */
export function firstDraw(facts: DrawTold = {}): DrawRecord1 {
  const { weights: _, pool, swaps: __, ...rest } = honestDraw({ ...facts, rule: 'cycle' });
  const { eligible, count, spentBefore: spent, itemsUsedBefore: used, seed, spoken } = rest;
  const key = { algorithm: 'zhouke-draw-1', seed, spoken } as const;
  const drawn = drawPeople({ ...key, eligible, count, spent, rule: 'cycle' });
  const { items } = drawItems({ ...key, pool, used, count });
  return {
    ...rest,
    version: 1,
    algorithm: 'zhouke-draw-1',
    result: drawn.type === 'drawn' ? drawn.people : [],
    items: items.map((item) => ({ item, revision: 1 })),
    itemPool: pool.map(({ item }) => item),
  };
}

/** Everybody in the order a record's draw puts them in. */
export function orderOf(record: DrawRecord2): readonly string[] {
  const { eligible, count, spentBefore: spent, weights, rule, seed, spoken } = record;
  const known = rule === 'uniform' || rule === 'weighted' ? rule : 'cycle';
  const drawn = drawPeople({ eligible, count, spent, weights, rule: known, seed, spoken });
  return drawn.type === 'drawn' ? drawn.order : [];
}

/** The record with the holders of these places absent one after another, as a session would replace them. */
export function withAbsent<T extends DrawRecord2>(record: T, places: readonly number[]): T {
  const order = orderOf(record);
  const holders: (string | null)[] = [...record.result];
  const called = new Set(record.result);
  const replacements = places.flatMap((place) => {
    const absent = holders[place - 1] ?? null;
    if (absent === null) return [];
    const by = nextInOrder(order, called);
    holders[place - 1] = by;
    if (by !== null) called.add(by);
    return [{ place, absent, reason: '示例', by }];
  });
  return { ...record, replacements };
}
