import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDraw } from '../../src/domain/draw/check-draw.ts';
import { parseSitting } from '../../src/domain/draw/parse-sitting.ts';
import { type DrawSitting, drawNow, hearNumber, holderAt, verdictAt } from '../../src/domain/draw/sitting.ts';
import { replaceAbsent, swapItem, undoStep } from '../../src/domain/draw/sitting-change.ts';
import { judge, judgeByPoints, tickPoint, toggleClock } from '../../src/domain/draw/sitting-judge.ts';
import { drawRecordOf, recordsOf } from '../../src/domain/draw/sitting-records.ts';
import { endSitting, isSettled, stepBack, stepForward } from '../../src/domain/draw/sitting-steps.ts';
import { makeRecord } from '../../src/domain/records/new-record.ts';
import { parseRecord } from '../../src/domain/records/parse-record.ts';
import { drawnSitting, sealedSitting } from '../builders/draw-sitting.ts';
import { recordId } from '../builders/record.ts';

/** Whatever a presenter may press, in whatever order. */
type Press = (sitting: DrawSitting, now: number) => DrawSitting;
const PRESSES: readonly Press[] = [
  (sitting) => hearNumber(sitting, ' 3 8 6 '),
  drawNow,
  (sitting) => stepForward(sitting, 1),
  (sitting) => stepForward(sitting, 3),
  stepBack,
  (sitting, now) => judge(sitting, 'right', now),
  (sitting, now) => judge(sitting, 'wrong', now),
  (sitting, now) => judge(sitting, 'passed', now),
  (sitting, now) => replaceAbsent(sitting, '出差', now),
  swapItem,
  undoStep,
  toggleClock,
  (sitting, now) => tickPoint(sitting, 'a', ['a', 'b'], now),
  (sitting, now) => judgeByPoints(sitting, ['a', 'b'], now),
];
const presses = fc.array(fc.constantFrom(...PRESSES), { maxLength: 60 });

function pressed(keys: readonly Press[], start = sealedSitting()): DrawSitting {
  return keys.reduce((sitting, press, i) => press(sitting, 1000 + i), start);
}

const places = [1, 2, 3];

describe('a sitting, whatever keys are pressed', () => {
  it('survives a reload at any point', () => {
    fc.assert(
      fc.property(presses, (keys) => {
        const sitting = pressed(keys);
        expect(parseSitting(JSON.parse(JSON.stringify(sitting)))).toEqual(sitting);
      }),
    );
  });

  it('goes on after a reload as it would have gone on', () => {
    fc.assert(
      fc.property(presses, presses, (before, later) => {
        const sitting = pressed(before);
        const reloaded = parseSitting(JSON.parse(JSON.stringify(sitting)));
        if (reloaded === undefined) throw new Error('not read');
        expect(pressed(later, reloaded)).toEqual(pressed(later, sitting));
      }),
    );
  });

  it('leaves a record that holds when anybody draws again', () => {
    fc.assert(
      fc.property(presses, (keys) => {
        const sitting = pressed(keys, drawnSitting());
        expect(checkDraw(drawRecordOf(sitting))).toEqual({ type: 'holds' });
      }),
    );
  });

  it('keeps the first draw: people, items, seed and commitment never change afterwards', () => {
    fc.assert(
      fc.property(presses, (keys) => {
        const start = drawnSitting();
        const { result, items, seed, commitment, spoken, drawnAt } = pressed(keys, start);
        expect({ result, items, seed, commitment, spoken, drawnAt }).toEqual({
          result: start.result,
          items: start.items,
          seed: start.seed,
          commitment: start.commitment,
          spoken: '',
          drawnAt: 100,
        });
      }),
    );
  });

  it('moves nobody but the absent person when somebody is replaced', () => {
    fc.assert(
      fc.property(presses, (keys) => {
        const before = pressed(keys, stepForward(drawnSitting(), 1));
        const replaced = replaceAbsent(before, '病假', 9999);
        const others = places.filter((place) => place !== before.place);
        expect(others.map((place) => holderAt(replaced, place))).toEqual(
          others.map((place) => holderAt(before, place)),
        );
        expect(others.map((place) => verdictAt(replaced, place))).toEqual(
          others.map((place) => verdictAt(before, place)),
        );
        expect(replaced.place).toBe(before.place);
        expect(replaced.items).toBe(before.items);
        expect(replaced.replacements.slice(0, before.replacements.length)).toEqual(before.replacements);
      }),
    );
  });

  it('never has one person at two places, nor anybody who is not eligible', () => {
    fc.assert(
      fc.property(presses, (keys) => {
        const sitting = pressed(keys, drawnSitting());
        const holders = places.map((place) => holderAt(sitting, place)).filter((holder) => holder !== null);
        expect(new Set(holders).size).toBe(holders.length);
        expect(holders.every((holder) => sitting.eligible.includes(holder))).toBe(true);
      }),
    );
  });

  it('is finished only when every place was judged or left empty', () => {
    fc.assert(
      fc.property(presses, (keys) => {
        const sitting = pressed(keys, drawnSitting());
        const settled = places.every((place) => isSettled(sitting, place));
        if (sitting.phase === 'finished') expect(settled).toBe(true);
        expect(sitting.place).toBeGreaterThanOrEqual(1);
        expect(sitting.place).toBeLessThanOrEqual(sitting.count);
      }),
    );
  });

  it('reaches its end by going forward and judging alone, in one step a place and one to begin', () => {
    let sitting = stepForward(drawnSitting(), 1);
    for (const place of places) {
      expect(sitting.place).toBe(place);
      sitting = stepForward(judge(sitting, 'right', 200 + place), 1);
    }
    expect(sitting.phase).toBe('finished');
  });

  it('turns into records that the log reads, one for everybody called and one for every verdict', () => {
    fc.assert(
      fc.property(presses, (keys) => {
        const sitting = endSitting(pressed(keys, drawnSitting()));
        const records = recordsOf(sitting);
        const parsed = records.map((content) =>
          parseRecord(makeRecord(content, { id: recordId(), at: 5, person: 'p-1', device: 'd-1' })),
        );
        expect(parsed.every(({ type }) => type === 'record')).toBe(true);
        const cameIn = sitting.replacements.filter(({ by }) => by !== null).length;
        expect(records.filter(({ type }) => type === 'drawn')).toHaveLength(sitting.count + cameIn);
        expect(records.filter(({ type }) => type === 'oral-answer')).toHaveLength(sitting.judgements.length);
      }),
    );
  });
});

describe('parseSitting', () => {
  it('refuses a draw of nobody, which could not be drawn', () => {
    expect(parseSitting({ ...sealedSitting(), count: 0 })).toBeUndefined();
    expect(parseSitting({ ...sealedSitting(), count: 1 })).toBeDefined();
  });

  it('gives only sittings that every key can be pressed on, whatever one field holds', () => {
    const fields = fc.constantFrom(...Object.keys(sealedSitting()));
    const values = fc.oneof(fc.nat(8), fc.constantFrom([], '', 'finished', 'judging', 'drawn'), fc.jsonValue());
    fc.assert(
      fc.property(fields, values, presses, (field, value, keys) => {
        const sitting = parseSitting({ ...drawnSitting(), [field]: value });
        if (sitting !== undefined) expect(pressed(keys, sitting).id).toBe(sitting.id);
      }),
      { numRuns: 400 },
    );
  });
});
