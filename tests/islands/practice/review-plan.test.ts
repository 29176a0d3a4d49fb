import { describe, expect, it } from 'vitest';
import { reviewPlan } from '../../../src/islands/practice/review-plan.ts';
import { answered, DAY, MONDAY } from '../../builders/record.ts';

const wrong = { type: 'points', earned: 0, possible: 1 } as const;
const right = { type: 'points', earned: 1, possible: 1 } as const;

describe('reviewPlan', () => {
  it('is empty for somebody who has answered nothing wrong', () => {
    expect(reviewPlan([], 'p-he', MONDAY)).toEqual({ due: [], wrong: [] });
    expect(reviewPlan([answered({ score: right })], 'p-he', MONDAY)).toEqual({ due: [], wrong: [] });
  });

  it('names the first day on which something comes due where nothing is yet', () => {
    const records = [answered({ item: 'fines-01', score: wrong })];
    expect(reviewPlan(records, 'p-he', MONDAY)).toMatchObject({ due: [], nextDay: '2026-11-24' });
  });

  it('lists what is due and then names no later day', () => {
    const records = [answered({ item: 'fines-01', score: wrong })];
    const plan = reviewPlan(records, 'p-he', MONDAY + DAY);
    expect(plan.due).toMatchObject([{ item: 'fines-01', lesson: 'enforcement/fines' }]);
    expect('nextDay' in plan).toBe(false);
  });

  it('gathers the wrong-book by lesson, the longest list first', () => {
    const records = [
      answered({ item: 'a-1', lesson: 'supervision/a', score: wrong }),
      answered({ item: 'b-1', lesson: 'supervision/b', score: wrong }),
      answered({ item: 'b-2', lesson: 'supervision/b', score: wrong }),
    ];
    const { wrong: book } = reviewPlan(records, 'p-he', MONDAY);
    expect(book.map(({ lesson, items }) => [lesson, items.map(({ item }) => item).sort()])).toEqual([
      ['supervision/b', ['b-1', 'b-2']],
      ['supervision/a', ['a-1']],
    ]);
  });

  it('leaves out what somebody else answered', () => {
    expect(reviewPlan([answered({ score: wrong, person: 'p-li' })], 'p-he', MONDAY + DAY).wrong).toEqual([]);
  });
});
