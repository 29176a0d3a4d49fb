import { describe, expect, it } from 'vitest';
import { contestPool, nextContestItem } from '../../../../src/domain/contest/contest-pool.ts';
import { contestItems } from '../../../builders/contest.ts';

const ids = (pool: readonly { readonly item: string }[]) => pool.map(({ item }) => item);
const ITEMS = contestItems(12);

describe('the order of questions', () => {
  it('is the same for the same seed, whatever order the items came in', () => {
    expect(contestPool([...ITEMS].reverse(), new Set(), 's')).toEqual(contestPool(ITEMS, new Set(), 's'));
  });

  it('is another for another seed', () => {
    expect(ids(contestPool(ITEMS, new Set(), 'a'))).not.toEqual(ids(contestPool(ITEMS, new Set(), 'b')));
  });

  it('puts what a contest has used last', () => {
    const used = new Set(['i01', 'i05', 'i09']);
    expect(new Set(ids(contestPool(ITEMS, used, 's')).slice(-3))).toEqual(used);
  });

  it('holds every item once', () => {
    expect(ids(contestPool([...ITEMS, ...ITEMS], new Set(), 's')).sort()).toEqual(ids(ITEMS));
  });
});

describe('the next question', () => {
  it('is the first not asked', () => {
    expect(nextContestItem(ITEMS, new Set(['i01']))?.item).toBe('i02');
  });

  it('is the first of the difficulty wished for, else the first there is', () => {
    expect(nextContestItem(ITEMS, new Set(), 3)?.item).toBe('i03');
    expect(nextContestItem(ITEMS, new Set(['i03', 'i06', 'i09', 'i12']), 3)?.item).toBe('i01');
  });

  it('is none once all were asked', () => {
    expect(nextContestItem(ITEMS, new Set(ids(ITEMS)))).toBeUndefined();
  });
});
