import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersByItem } from '../../src/domain/records/answers-by-item.ts';
import { drawsOf } from '../../src/domain/records/draws-of.ts';
import { lessonProgress } from '../../src/domain/records/lesson-progress.ts';
import { mergeRecords } from '../../src/domain/records/merge-records.ts';
import { needsBackup } from '../../src/domain/records/needs-backup.ts';
import { paperHistory } from '../../src/domain/records/paper-history.ts';
import type { ItemAnsweredRecord, ZhoukeRecord } from '../../src/domain/records/record.ts';
import { studyDay } from '../../src/domain/records/study-day.ts';
import { studyHours } from '../../src/domain/records/study-hours.ts';
import { withoutVoided } from '../../src/domain/records/without-voided.ts';
import { wrongBook } from '../../src/domain/records/wrong-book.ts';
import { dueItems } from '../../src/domain/review/due-items.ts';
import { rngOf, shuffled } from '../../src/domain/shared/rng.ts';
import {
  answered,
  anyLog,
  DAY,
  drawn,
  HOUR,
  lessonRead,
  MONDAY,
  oralAnswer,
  PARTLY,
  RIGHT,
  recordId,
  voiding,
  WRONG,
} from '../builders/record.ts';

const ME = 'p-he';
const NOW = MONDAY + 20 * DAY;

/** Everything the log is folded into, as plain data. */
function foldsOf(records: readonly ZhoukeRecord[]) {
  return {
    progress: [...lessonProgress(records, ME)].sort(),
    answers: [...answersByItem(records, ME)].sort(),
    hours: studyHours(records, ME),
    papers: paperHistory(records, ME),
    wrong: wrongBook(records, ME),
    due: dueItems(records, ME, NOW),
    draws: drawsOf(records),
    backup: needsBackup(records, MONDAY, NOW),
  };
}

/** A person's answers over three weeks: few items, so that each is answered again and again. */
const answers = fc
  .array(
    fc.record({
      item: fc.constantFrom('fines-01', 'fines-02', 'fines-03'),
      hours: fc.integer({ min: 0, max: 480 }),
      score: fc.constantFrom(RIGHT, PARTLY, WRONG),
    }),
    { maxLength: 40 },
  )
  .map((list) =>
    list.map(({ item, hours, score }, i) => answered({ id: recordId(i), item, at: MONDAY + hours * HOUR, score })),
  );

function inTime(records: readonly ItemAnsweredRecord[]): readonly ItemAnsweredRecord[] {
  return [...records].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

/** The rule of the wrong-book said again, one item at a time: slow and plain on purpose, unlike the code. */
function isInWrongBook(records: readonly ItemAnsweredRecord[], item: string): boolean {
  const mine = inTime(records).filter((record) => record.item === item);
  let entered = false;
  let days: string[] = [];
  for (const { score, at } of mine) {
    if (score.type === 'points' && score.earned < score.possible) {
      entered = true;
      days = [];
    } else if (entered) {
      days = [...days, studyDay(at)];
      if (new Set(days).size === 2) entered = false;
    }
  }
  return entered;
}

describe('the folds of a log', () => {
  it('are the same whatever order the log is read in', () => {
    fc.assert(
      fc.property(anyLog, fc.nat(), (log, seed) => {
        expect(foldsOf(shuffled(log, rngOf(seed)))).toEqual(foldsOf(log));
      }),
    );
  });

  it('are the same whether the log came at once or in batches, also in batches that overlap', () => {
    fc.assert(
      fc.property(anyLog, fc.array(fc.nat(25), { maxLength: 4 }), fc.nat(3), (log, cuts, overlap) => {
        const bounds = [0, ...cuts.map((cut) => Math.min(cut, log.length)), log.length].sort((a, b) => a - b);
        const batches = bounds.map((from, i) => log.slice(Math.max(0, from - overlap), bounds[i + 1] ?? log.length));
        const merged = batches.reduceRight<readonly ZhoukeRecord[]>(
          (all, batch) => mergeRecords(all, batch).records,
          [],
        );
        expect(foldsOf(merged)).toEqual(foldsOf(log));
      }),
    );
  });

  it('of one person do not change with what others did', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        const voids = log.filter(({ type }) => type === 'void');
        const mine = [...log.filter(({ type, person }) => type !== 'void' && person === ME), ...voids];
        const { draws: _, backup: __, ...whole } = foldsOf(log);
        expect(foldsOf(mine)).toMatchObject(whole);
      }),
    );
  });

  it('leave the log they are given alone', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        const before = structuredClone(log);
        foldsOf(log);
        expect(log).toEqual(before);
      }),
    );
  });
});

describe('withoutVoided', () => {
  it('holds statements only, each from the log, and every one that no void names', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        const standing = withoutVoided(log);
        const named = new Set(log.flatMap((record) => (record.type === 'void' ? [record.target] : [])));
        expect(standing.every((record) => log.includes(record))).toBe(true);
        const untouched = log.filter((record) => record.type !== 'void' && !named.has(record.id));
        expect(untouched.every((record) => standing.some(({ id }) => id === record.id))).toBe(true);
      }),
    );
  });

  it('brings a record back exactly when an even number of later voids was put on end of one another', () => {
    const first = lessonRead({ id: recordId(1) });
    const chain: ZhoukeRecord[] = [first];
    for (let length = 0; length < 8; length += 1) {
      expect(withoutVoided(chain)).toEqual(length % 2 === 0 ? [first] : []);
      chain.push(voiding(chain.at(-1) ?? first, { id: recordId(2 + length) }));
    }
  });
});

describe('studyHours', () => {
  it('adds up: the days to the whole, reading and papers to the whole, each day once and in order', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        const { days, totalMs, readingMs, papersMs } = studyHours(log, ME);
        expect(days.reduce((sum, { durationMs }) => sum + durationMs, 0)).toBe(totalMs);
        expect(readingMs + papersMs).toBe(totalMs);
        const dates = days.map(({ day }) => day);
        expect(dates).toEqual([...new Set(dates)].sort());
      }),
    );
  });
});

describe('wrongBook', () => {
  it('holds exactly the items that the rule, said again plainly, puts in it', () => {
    fc.assert(
      fc.property(answers, (records) => {
        const expected = ['fines-01', 'fines-02', 'fines-03'].filter((item) => isInWrongBook(records, item));
        expect(
          wrongBook(records, ME)
            .map(({ item }) => item)
            .sort(),
        ).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('knows no right day before the last wrong answer, and never two', () => {
    fc.assert(
      fc.property(answers, (records) => {
        for (const { rightDays, lastWrongAt, lastAt, wrongTimes } of wrongBook(records, ME)) {
          expect(rightDays.length).toBeLessThan(2);
          expect(rightDays.every((day) => day >= studyDay(lastWrongAt))).toBe(true);
          expect(lastAt).toBeGreaterThanOrEqual(lastWrongAt);
          expect(wrongTimes).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('counts every answer of a person in their history, right or not', () => {
    fc.assert(
      fc.property(answers, (records) => {
        const histories = answersByItem(records, ME);
        const times = [...histories.values()].reduce((sum, history) => sum + history.times, 0);
        expect(times).toBe(records.length);
        for (const [item, history] of histories) {
          const mine = inTime(records).filter((record) => record.item === item);
          expect(history.at).toBe(mine.at(-1)?.at);
          expect(history.right).toBe(mine.at(-1)?.score === RIGHT);
          expect(history.wrongTimes).toBe(mine.filter(({ score }) => score !== RIGHT).length);
        }
      }),
    );
  });
});

describe('dueItems', () => {
  it('asks nothing that is not in the wrong-book, and nothing before its day', () => {
    fc.assert(
      fc.property(answers, fc.integer({ min: 0, max: 600 }), (records, hours) => {
        const now = MONDAY + hours * HOUR;
        const due = dueItems(records, ME, now);
        const book = new Set(wrongBook(records, ME).map(({ item }) => item));
        expect(due.every(({ item, dueDay }) => book.has(item) && dueDay <= studyDay(now))).toBe(true);
        expect(due.map(({ dueDay }) => dueDay)).toEqual(due.map(({ dueDay }) => dueDay).sort());
      }),
    );
  });

  it('asks everything of the wrong-book once two days have passed without an answer', () => {
    fc.assert(
      fc.property(answers, (records) => {
        const due = dueItems(records, ME, MONDAY + 480 * HOUR + 2 * DAY).map(({ item }) => item);
        expect([...due].sort()).toEqual(
          wrongBook(records, ME)
            .map(({ item }) => item)
            .sort(),
        );
      }),
    );
  });
});

describe('drawsOf', () => {
  it('lists the answers of a draw by time, whatever order two devices wrote them in', () => {
    const called = drawn({ place: 1, at: MONDAY });
    const late = oralAnswer({ id: recordId(1), at: MONDAY + 9, item: 'fines-02' });
    const early = oralAnswer({ id: recordId(2), at: MONDAY + 3, item: 'fines-03' });
    expect(drawsOf([late, called, early])[0]?.answers).toEqual([early, late]);
    expect(drawsOf([early, late, called])[0]?.answers).toEqual([early, late]);
  });
});

describe('needsBackup', () => {
  it('never stops asking as time passes or records are added, until there is a backup', () => {
    fc.assert(
      fc.property(anyLog, anyLog, fc.nat(10 * DAY), (log, more, later) => {
        const now = 4_000_000_000_000;
        const before = needsBackup(log, undefined, now);
        const grown = needsBackup([...log, ...more], undefined, now + later);
        expect(Number(grown.needed)).toBeGreaterThanOrEqual(Number(before.needed));
        expect(grown.unsaved).toBe(log.length + more.length);
        expect(needsBackup([...log, ...more], now, now)).toEqual({ needed: false, unsaved: 0 });
      }),
    );
  });
});
