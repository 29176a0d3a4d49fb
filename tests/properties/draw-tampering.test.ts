import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDraw, type DrawDifference } from '../../src/domain/draw/check-draw.ts';
import { commitmentOf, rosterHash } from '../../src/domain/draw/draw-hashes.ts';
import type { DrawRecord } from '../../src/domain/draw/draw-record.ts';
import { honestDraw, rosterOf, withAbsent } from '../builders/draw-builder.ts';

/** Honest draws with room for one more person and one more item, so that every kind of tampering can happen. */
const honest = fc
  .record({
    people: fc.integer({ min: 4, max: 20 }),
    count: fc.integer({ min: 2, max: 4 }),
    spent: fc.nat(6),
    seed: fc.stringMatching(/^[0-9a-f]{32}$/),
    spoken: fc.stringMatching(/^\d{0,6}$/),
  })
  .map(({ people, count, spent, seed, spoken }) => {
    const roster = rosterOf(people + 1);
    const eligible = roster.slice(0, people).map(({ id }) => id);
    return honestDraw({
      roster,
      eligible,
      count: Math.min(count, people - 1),
      spentBefore: eligible.slice(0, spent),
      seed,
      spoken,
    });
  });

function differencesOf(record: DrawRecord): readonly DrawDifference[] {
  const check = checkDraw(record);
  return check.type === 'holds' ? [] : check.differences;
}

/** Which kinds of difference a record shows, each once, in the order they are told. */
function kindsOf(record: DrawRecord): readonly string[] {
  return [...new Set(differencesOf(record).map(({ type }) => type))];
}

describe('checkDraw', () => {
  it('tells a swapped seed by the commitment even where the result was drawn again with it', () => {
    fc.assert(
      fc.property(honest, fc.stringMatching(/^[0-9a-f]{32}$/), (record, seed) => {
        fc.pre(seed !== record.seed);
        const { roster, eligible, spentBefore, count, spoken } = record;
        const again = honestDraw({ roster, eligible, spentBefore, count, spoken, seed });
        expect(differencesOf({ ...again, commitment: record.commitment })).toEqual([
          { type: 'commitment', expected: record.commitment, found: commitmentOf(seed) },
        ]);
      }),
    );
  });

  it('tells a renamed person by the roster alone, since names draw nobody', () => {
    fc.assert(
      fc.property(honest, fc.nat(), (record, number) => {
        const at = number % record.roster.length;
        const roster = record.roster.map((person, i) => (i === at ? { ...person, unit: `${person.unit}甲` } : person));
        expect(differencesOf({ ...record, roster })).toEqual([
          { type: 'roster', expected: record.rosterHash, found: rosterHash(roster) },
        ]);
      }),
    );
  });

  it('names a stranger who could be drawn, once, however often listed', () => {
    fc.assert(
      fc.property(honest, (record) => {
        const eligible = [...record.eligible, 'p-stranger', 'p-stranger'];
        const strangers = differencesOf({ ...record, eligible }).filter(({ type }) => type === 'not-on-roster');
        expect(strangers).toEqual([{ type: 'not-on-roster', person: 'p-stranger' }]);
        expect(kindsOf({ ...record, eligible })).not.toContain('roster');
      }),
    );
  });

  it('names exactly the two places of two people who were exchanged', () => {
    fc.assert(
      fc.property(honest, (record) => {
        const [first = '', second = '', ...rest] = record.result;
        expect(differencesOf({ ...record, result: [second, first, ...rest] })).toEqual([
          { type: 'result', place: 1, expected: first, found: second },
          { type: 'result', place: 2, expected: second, found: first },
        ]);
      }),
    );
  });

  it('names count and place when the last person drawn was left out', () => {
    fc.assert(
      fc.property(honest, (record) => {
        const { count } = record;
        expect(differencesOf({ ...record, result: record.result.slice(0, -1) })).toEqual([
          { type: 'count', expected: count, found: count - 1 },
          { type: 'result', place: count, expected: record.result[count - 1], found: '' },
        ]);
      }),
    );
  });

  it('names count and place when somebody was added after the draw', () => {
    fc.assert(
      fc.property(honest, (record) => {
        const { count } = record;
        expect(differencesOf({ ...record, result: [...record.result, 'p-021'] })).toEqual([
          { type: 'count', expected: count, found: count + 1 },
          { type: 'result', place: count + 1, expected: '', found: 'p-021' },
        ]);
      }),
    );
  });

  it('says how many could be drawn when the count was raised above that', () => {
    fc.assert(
      fc.property(honest, (record) => {
        const found = record.eligible.length;
        expect(differencesOf({ ...record, count: found + 1 })).toEqual([{ type: 'count', expected: found + 1, found }]);
      }),
    );
  });

  it('tells a replacement by anybody but the next of the order, and nothing else', () => {
    fc.assert(
      fc.property(honest, fc.nat(), (record, number) => {
        const place = (number % record.count) + 1;
        const absence = withAbsent(record, [place]);
        expect(checkDraw(absence)).toEqual({ type: 'holds' });
        const chosen = absence.replacements.map((each) => ({ ...each, by: 'p-021' }));
        const expected = absence.replacements[0]?.by ?? '';
        fc.pre(expected !== 'p-021');
        expect(differencesOf({ ...absence, replacements: chosen })).toEqual([
          { type: 'replacement', place, expected, found: 'p-021' },
        ]);
      }),
    );
  });

  it('tells somebody called absent who did not hold the place, and nothing else', () => {
    fc.assert(
      fc.property(honest, (record) => {
        const absence = withAbsent(record, [1]);
        const replacements = absence.replacements.map((each) => ({ ...each, absent: record.result[1] ?? '' }));
        expect(differencesOf({ ...absence, replacements })).toEqual([
          { type: 'absent', place: 1, expected: record.result[0], found: record.result[1] },
        ]);
      }),
    );
  });

  it('tells an easier question slipped in at a place, and nothing else', () => {
    fc.assert(
      fc.property(honest, fc.nat(), (record, number) => {
        const place = (number % record.count) + 1;
        const expected = record.items[place - 1]?.item ?? '';
        const items = record.items.map((each, i) => (i === place - 1 ? { ...each, item: 'easy' } : each));
        expect(differencesOf({ ...record, items })).toEqual([{ type: 'item', place, expected, found: 'easy' }]);
      }),
    );
  });

  it('judges nothing but head and algorithm where it cannot draw again', () => {
    fc.assert(
      fc.property(honest, (record) => {
        expect(kindsOf({ ...record, algorithm: 'zhouke-draw-9', result: [] })).toEqual(['unknown-algorithm']);
        expect(kindsOf({ ...record, rule: 'loudest', items: [] })).toEqual(['unknown-rule']);
        expect(kindsOf({ ...record, algorithm: 'x', commitment: '0' })).toEqual(['commitment', 'unknown-algorithm']);
        expect(differencesOf({ ...record, count: 0 })).toEqual([{ type: 'count', expected: 1, found: 0 }]);
      }),
    );
  });

  it('tells several kinds of tampering apart in one record', () => {
    fc.assert(
      fc.property(honest, (record) => {
        const roster = record.roster.map((person) => ({ ...person, name: `${person.name}乙` }));
        const [first = '', second = '', ...rest] = record.result;
        const items = record.items.map((each, i) => (i === 0 ? { ...each, item: 'easy' } : each));
        const tampered = { ...record, roster, commitment: 'f'.repeat(64), result: [second, first, ...rest], items };
        expect(kindsOf(tampered)).toEqual(['roster', 'commitment', 'result', 'item']);
      }),
    );
  });

  it('says nothing of the texts and verdicts that decide no draw', () => {
    fc.assert(
      fc.property(honest, fc.string(), fc.constantFrom('right', 'partly', 'wrong'), (record, topic, verdict) => {
        const verdicts = record.result.map((person, i) => ({ place: i + 1, person, verdict }));
        const items = record.items.map((each) => ({ ...each, revision: each.revision + 1 }));
        const pool = record.pool.map((each) => ({ ...each, topic }));
        expect(checkDraw({ ...record, pool, at: record.at + 1, verdicts, items })).toEqual({ type: 'holds' });
      }),
    );
  });
});
