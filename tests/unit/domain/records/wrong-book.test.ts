import { describe, expect, it } from 'vitest';
import { wrongBook } from '../../../../src/domain/records/wrong-book.ts';
import { answered, DAY, HOUR, MONDAY, PARTLY, RIGHT, voiding, WRONG } from '../../../builders/record.ts';

function items(...records: Parameters<typeof wrongBook>[0]): readonly string[] {
  return wrongBook(records, 'p-he').map((entry) => entry.item);
}

describe('wrongBook', () => {
  it('is empty while everything is right', () => {
    expect(items(answered({ score: RIGHT }))).toEqual([]);
  });

  it.each([
    ['wrong', WRONG],
    ['partly right', PARTLY],
  ])('takes in an item answered %s', (_word, score) => {
    expect(wrongBook([answered({ score })], 'p-he')).toEqual([
      {
        item: 'fines-01',
        lesson: 'enforcement/fines',
        topic: 'fines',
        wrongTimes: 1,
        lastWrongAt: MONDAY,
        lastAt: MONDAY,
        rightDays: [],
      },
    ]);
  });

  it('keeps an item that was right on one day only, however often', () => {
    const again = [1, 2, 3].map((n) => answered({ at: MONDAY + n * HOUR }));
    const [entry] = wrongBook([answered({ score: WRONG }), ...again], 'p-he');
    expect(entry).toMatchObject({ rightDays: ['2026-11-23'], lastAt: MONDAY + 3 * HOUR, lastWrongAt: MONDAY });
  });

  it('lets an item go that was right on two different days', () => {
    expect(items(answered({ score: WRONG }), answered({ at: MONDAY + 1 }), answered({ at: MONDAY + DAY }))).toEqual([]);
  });

  it('counts days as Beijing does: 23:59 and 00:01 are two', () => {
    const midnight = MONDAY + 15 * HOUR;
    const wrong = answered({ score: WRONG });
    expect(items(wrong, answered({ at: midnight - 60_000 }), answered({ at: midnight + 60_000 }))).toEqual([]);
    expect(items(wrong, answered({ at: midnight - 120_000 }), answered({ at: midnight - 60_000 }))).toEqual([
      'fines-01',
    ]);
  });

  it('starts the count again when the item is wrong in between', () => {
    const records = [
      answered({ score: WRONG }),
      answered({ at: MONDAY + DAY }),
      answered({ at: MONDAY + 2 * DAY, score: PARTLY }),
      answered({ at: MONDAY + 3 * DAY }),
    ];
    expect(wrongBook(records, 'p-he')).toMatchObject([{ wrongTimes: 2, rightDays: ['2026-11-26'] }]);
  });

  it('takes an item in again that had left', () => {
    const left = [answered({ score: WRONG }), answered({ at: MONDAY + 1 }), answered({ at: MONDAY + DAY })];
    const [entry] = wrongBook([...left, answered({ at: MONDAY + 9 * DAY, score: WRONG })], 'p-he');
    expect(entry).toMatchObject({ wrongTimes: 1, lastWrongAt: MONDAY + 9 * DAY });
  });

  it.each(['unanswered', 'unjudged', 'unknown-option', 'malformed'] as const)(
    'does not take in an answer that is %s',
    (reason) => {
      expect(items(answered({ score: { type: 'invalid', reason } }))).toEqual([]);
    },
  );

  it('lists the item that was wrong last first', () => {
    const early = answered({ score: WRONG, item: 'early' });
    const late = answered({ score: WRONG, item: 'late', at: MONDAY + 1 });
    expect(items(early, late)).toEqual(['late', 'early']);
  });

  it('lists items that were wrong at the same moment by id', () => {
    expect(items(answered({ score: WRONG, item: 'b' }), answered({ score: WRONG, item: 'a' }))).toEqual(['a', 'b']);
  });

  it('leaves out an answer that was taken back and other people', () => {
    const wrong = answered({ score: WRONG });
    expect(items(wrong, voiding(wrong), answered({ score: WRONG, person: 'p-lin' }))).toEqual([]);
  });
});
