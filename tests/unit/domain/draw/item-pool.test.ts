import { describe, expect, it } from 'vitest';
import { itemPool, type PoolCandidate, type PoolWish, unusedIn } from '../../../../src/domain/draw/item-pool.ts';
import { poolOf } from '../../../builders/draw-builder.ts';

const candidate = (id: string, lesson: string, topic: string): PoolCandidate => ({
  id,
  revision: 2,
  lesson,
  topic,
  difficulty: 3,
});
const CANDIDATES = [
  candidate('b1', 'b', '动火'),
  candidate('a1', 'a', '培训'),
  candidate('c1', 'c', '有限空间'),
  candidate('a2', 'a', '动火'),
  candidate('b2', 'b', '有限空间'),
  candidate('c2', 'c', '值班'),
];
const WISH: PoolWish = { lesson: 'a', candidates: CANDIDATES, weakTopics: ['有限空间', '动火'], used: [], count: 1 };
const tiers = (change: Partial<PoolWish>) =>
  itemPool({ ...WISH, ...change }).map(({ item, tier }) => `${tier} ${item}`);

describe('itemPool', () => {
  it("is today's lesson alone where it has enough for every place and a swap at each", () => {
    expect(tiers({})).toEqual(['1 a1', '1 a2']);
  });

  it('keeps what the record and the wall need of an item, and no more', () => {
    expect(itemPool(WISH)[0]).toEqual({
      item: 'a1',
      revision: 2,
      lesson: 'a',
      topic: '培训',
      difficulty: 3,
      tier: 1,
    });
  });

  it('goes on with the weakest topic, and with the next one only where that is too little', () => {
    expect(tiers({ count: 2 })).toEqual(['1 a1', '1 a2', '2 c1', '2 b2']);
    expect(tiers({ count: 2, weakTopics: ['动火', '有限空间'] })).toEqual(['1 a1', '1 a2', '2 b1', '2 c1', '2 b2']);
  });

  it('takes the rest last', () => {
    expect(tiers({ count: 3 })).toEqual(['1 a1', '1 a2', '2 c1', '2 b2', '2 b1', '3 c2']);
    expect(tiers({ weakTopics: [], lesson: 'none' })).toHaveLength(6);
  });

  it('counts items used of late as none, and still holds them', () => {
    expect(tiers({ used: ['a1'] })).toEqual(['1 a1', '1 a2', '2 c1', '2 b2']);
  });

  it('is empty where there is nothing', () => {
    expect(itemPool({ ...WISH, candidates: [] })).toEqual([]);
  });
});

describe('unusedIn', () => {
  it('counts what was not used of late', () => {
    expect(unusedIn(poolOf(['a', 'b', 'c']), ['b', 'elsewhere'])).toBe(2);
  });
});
