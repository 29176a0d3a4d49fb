import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { studyDay } from '../../../../src/domain/records/study-day.ts';
import { wrongBook } from '../../../../src/domain/records/wrong-book.ts';
import { dueItems } from '../../../../src/domain/review/due-items.ts';
import { answered, DAY, HOUR, MONDAY, RIGHT, WRONG } from '../../../builders/record.ts';

const wrong = answered({ score: WRONG });

describe('dueItems', () => {
  it('is empty for somebody who was never wrong', () => {
    expect(dueItems([answered()], 'p-he', MONDAY + 9 * DAY)).toEqual([]);
  });

  it('does not ask again on the day an item was wrong', () => {
    expect(dueItems([wrong], 'p-he', MONDAY + 14 * HOUR)).toEqual([]);
  });

  it('asks from the first minute of the next Beijing day', () => {
    expect(dueItems([wrong], 'p-he', MONDAY + 15 * HOUR)).toEqual([
      { item: 'fines-01', lesson: 'enforcement/fines', dueDay: '2026-11-24' },
    ]);
  });

  it('waits two days after the first day the item was right', () => {
    const records = [wrong, answered({ at: MONDAY + DAY })];
    expect(dueItems(records, 'p-he', MONDAY + 2 * DAY)).toEqual([]);
    expect(dueItems(records, 'p-he', MONDAY + 3 * DAY)).toMatchObject([{ dueDay: '2026-11-26' }]);
  });

  it('forgets an item that has left the wrong-book', () => {
    const records = [wrong, answered({ at: MONDAY + DAY }), answered({ at: MONDAY + 3 * DAY })];
    expect(dueItems(records, 'p-he', MONDAY + 90 * DAY)).toEqual([]);
  });

  it('puts the item that has been due longest first, and of one day by id', () => {
    const records = [
      answered({ score: WRONG, item: 'new', at: MONDAY + DAY }),
      answered({ score: WRONG, item: 'old-b' }),
      answered({ score: WRONG, item: 'old-a' }),
    ];
    expect(dueItems(records, 'p-he', MONDAY + 5 * DAY).map((due) => due.item)).toEqual(['old-a', 'old-b', 'new']);
  });
});

describe('the items due, whatever was answered when', () => {
  const answers = fc.array(
    fc
      .record({ item: fc.constantFrom('a', 'b', 'c'), hour: fc.nat(24 * 9), isRight: fc.boolean() })
      .map((one) => answered({ item: one.item, at: MONDAY + one.hour * HOUR, score: one.isRight ? RIGHT : WRONG })),
    { maxLength: 12 },
  );

  it('are items of the wrong-book, none before its day, and none falls out by waiting', () => {
    fc.assert(
      fc.property(answers, fc.nat(24 * 12), (records, hours) => {
        const now = MONDAY + hours * HOUR;
        const due = dueItems(records, 'p-he', now);
        const book = wrongBook(records, 'p-he').map(({ item }) => item);
        expect(book).toEqual(expect.arrayContaining(due.map(({ item }) => item)));
        for (const { dueDay } of due) expect(dueDay <= studyDay(now)).toBe(true);
        expect(dueItems(records, 'p-he', now + DAY)).toEqual(expect.arrayContaining([...due]));
        expect(dueItems(records, 'p-he', MONDAY + 12 * DAY)).toHaveLength(book.length);
      }),
    );
  });
});
