import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byArea } from '../../src/domain/walk-round/by-area.ts';
import { countLines } from '../../src/domain/walk-round/count-lines.ts';
import { daysDeadline, lastDay, walkDay } from '../../src/domain/walk-round/deadline.ts';
import { findingsOf } from '../../src/domain/walk-round/findings-of.ts';
import { changeOf, fitToChecklist } from '../../src/domain/walk-round/fit-checklist.ts';
import { nextOpen } from '../../src/domain/walk-round/next-open.ts';
import { parseWalk } from '../../src/domain/walk-round/parse-walk.ts';
import type { Deadline, Walk, WalkLine } from '../../src/domain/walk-round/walk.ts';
import {
  clearLine,
  judgeLine,
  nameUnit,
  noteLine,
  setDeadline,
  startWalk,
} from '../../src/domain/walk-round/walk-steps.ts';
import { BEGUN, line } from '../builders/walk.ts';

type Step = (walk: Walk, now: number) => Walk;

const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
const verdict = fc.constantFrom('right' as const, 'wrong' as const, 'not-applicable' as const);
const deadline: fc.Arbitrary<Deadline | undefined> = fc.oneof(
  fc.constant(undefined),
  fc.constant<Deadline>({ type: 'at-once' }),
  fc.integer({ min: 1, max: 365 }).map((days): Deadline => ({ type: 'days', days })),
  fc.constant<Deadline>({ type: 'day', day: '2026-12-31' }),
);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(id, verdict).map(
    ([on, given]): Step =>
      (walk, now) =>
        judgeLine(walk, on, given, now),
  ),
  id.map(
    (on): Step =>
      (walk, now) =>
        clearLine(walk, on, now),
  ),
  fc.tuple(id, fc.string({ maxLength: 20 })).map(
    ([on, note]): Step =>
      (walk, now) =>
        noteLine(walk, on, note, now),
  ),
  fc.tuple(id, deadline).map(
    ([on, given]): Step =>
      (walk, now) =>
        setDeadline(walk, on, given, now),
  ),
  fc.string({ maxLength: 300 }).map(
    (unit): Step =>
      (walk, now) =>
        nameUnit(walk, unit, now),
  ),
);
const lines: fc.Arbitrary<readonly WalkLine[]> = fc
  .uniqueArray(
    fc.record({
      id,
      area: fc.constantFrom('井口', '井下'),
      severity: fc.constantFrom('general' as const, 'major' as const),
      wrong: fc.constantFrom('堵了', '坏了'),
    }),
    { selector: (each) => each.id, maxLength: 6 },
  )
  .map((given) => given.map((each) => line(each.id, each)));
const walk = fc
  .tuple(lines, fc.array(step, { maxLength: 30 }))
  .map(([given, steps]) =>
    steps.reduce(
      (state, take, i) => take(state, BEGUN + i),
      startWalk({ id: 'w', checklist: 'coal-mine', unit: '', lines: given, now: BEGUN }),
    ),
  );
const idsOf = (state: Walk) => state.entries.map((entry) => entry.line.id);

describe('a walk, whatever is pressed', () => {
  it('has counts that always add up to its lines', () => {
    fc.assert(
      fc.property(walk, ({ entries }) => {
        const { right, wrong, notApplicable, open, judged, all } = countLines(entries);
        expect(right + wrong + notApplicable).toBe(judged);
        expect(judged + open).toBe(all);
        expect(all).toBe(entries.length);
        expect(findingsOf(entries)).toHaveLength(wrong);
      }),
    );
  });

  it('neither loses nor doubles a line, and keeps areas together', () => {
    fc.assert(
      fc.property(lines, fc.array(step, { maxLength: 30 }), (given, steps) => {
        const begun = startWalk({ id: 'w', checklist: 'c', unit: '', lines: given, now: 0 });
        const after = steps.reduce((state, take, i) => take(state, i), begun);
        expect(idsOf(after)).toEqual(idsOf(begun));
        expect([...idsOf(after)].sort()).toEqual(given.map((each) => each.id).sort());
        expect(byArea(after.entries).flatMap((area) => area.entries)).toEqual(after.entries);
      }),
    );
  });

  it('can always be read again after it was saved', () => {
    fc.assert(
      fc.property(walk, (state) => {
        expect(parseWalk(JSON.parse(JSON.stringify(state)))).toEqual(state);
      }),
    );
  });

  it('is walked through by going from open line to open line, each once', () => {
    fc.assert(
      fc.property(walk, ({ entries }) => {
        const { open } = countLines(entries);
        const seen: string[] = [];
        for (let i = 0; i < open; i++) seen.push(nextOpen(entries, seen.at(-1)) ?? 'none');
        const wanted = entries.filter((entry) => entry.verdict === undefined).map((entry) => entry.line.id);
        expect(seen).toEqual(wanted);
        expect(nextOpen(entries, seen.at(-1))).toBe(wanted[0]);
      }),
    );
  });

  it('lists every major finding before every general one', () => {
    fc.assert(
      fc.property(walk, ({ entries }) => {
        const severities = findingsOf(entries).map((entry) => entry.line.severity);
        expect([...severities].sort().reverse()).toEqual(severities);
      }),
    );
  });
});

describe('a walk on a checklist that was changed', () => {
  it('keeps every verdict and note, in the words they were given for', () => {
    fc.assert(
      fc.property(walk, lines, (state, now) => {
        const fitted = fitToChecklist(state, now);
        const touched = state.entries.filter((entry) => entry.verdict !== undefined || entry.note !== '');
        for (const entry of touched) expect(fitted.entries).toContainEqual(entry);
      }),
    );
  });

  it('has every line of now once, and beside them judged ones that are gone alone', () => {
    fc.assert(
      fc.property(walk, lines, (state, now) => {
        const fitted = fitToChecklist(state, now);
        expect(new Set(idsOf(fitted)).size).toBe(fitted.entries.length);
        for (const { id: wanted } of now) expect(idsOf(fitted)).toContain(wanted);
        for (const entry of fitted.entries) {
          if (changeOf(entry, now) === 'gone') expect(entry.verdict !== undefined || entry.note !== '').toBe(true);
        }
      }),
    );
  });

  it('fits after one fitting', () => {
    fc.assert(
      fc.property(walk, lines, (state, now) => {
        const fitted = fitToChecklist(state, now);
        expect(fitToChecklist(fitted, now)).toBe(fitted);
      }),
    );
  });
});

describe('a deadline', () => {
  it('in days grows by a day with each day and never lies before the walk', () => {
    fc.assert(
      // To the end of 9997: some deadlines of a year after that have no year of four digits.
      fc.property(fc.integer({ min: 0, max: 253_339_142_400_000 }), fc.integer({ min: 1, max: 364 }), (at, days) => {
        const day = walkDay(at);
        const last = lastDay({ type: 'days', days }, day);
        expect(last > day).toBe(true);
        expect(lastDay({ type: 'days', days: days + 1 }, day) > last).toBe(true);
        expect(daysDeadline(String(days))).toEqual({ type: 'days', days });
      }),
    );
  });
});
