import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDraw } from '../../src/domain/draw/check-draw.ts';
import { foldCycle } from '../../src/domain/draw/draw-cycle.ts';
import type { DrawRule } from '../../src/domain/draw/draw-people.ts';
import type { DrawRecord, DrawRecord2 } from '../../src/domain/draw/draw-record.ts';
import { mergeRoster } from '../../src/domain/draw/merge-roster.ts';
import { parseDrawRecord } from '../../src/domain/draw/parse-draw-record.ts';
import { parseRoster } from '../../src/domain/draw/parse-roster.ts';
import { honestDraw, rosterOf, withAbsent } from '../builders/draw-builder.ts';

/** A draw with some absences, made the way a session makes it. */
const session = fc
  .record({
    people: fc.integer({ min: 1, max: 15 }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    spent: fc.nat(15),
    seed: fc.string(),
    spoken: fc.stringMatching(/^\d{0,4}$/),
    absences: fc.array(fc.nat(14), { maxLength: 6 }),
    rule: fc.constantFrom<DrawRule>('cycle', 'uniform', 'weighted'),
  })
  .map(({ people, share, spent, seed, spoken, absences, rule }): DrawRecord2 => {
    const roster = rosterOf(people);
    const count = 1 + Math.floor(share * (people - 1));
    const spentBefore = roster.slice(0, spent).map(({ id }) => id);
    const record = honestDraw({ roster, count, spentBefore: rule === 'cycle' ? spentBefore : [], seed, spoken, rule });
    return withAbsent(
      record,
      absences.map((number) => (number % count) + 1),
    );
  });

describe('a draw record', () => {
  it('holds after any absences and a trip through a file', () => {
    fc.assert(
      fc.property(session, (record) => {
        const parsed = parseDrawRecord(JSON.parse(JSON.stringify(record)));
        expect(parsed).toEqual({ type: 'draw', record });
        expect(checkDraw(record)).toEqual({ type: 'holds' });
      }),
    );
  });

  it('calls nobody to two places', () => {
    fc.assert(
      fc.property(session, ({ result, replacements }) => {
        const called = [...result, ...replacements.map(({ by }) => by).filter((by) => by !== null)];
        expect(new Set(called).size).toBe(called.length);
      }),
    );
  });

  it('differs when anybody in the result or any replacement is exchanged', () => {
    fc.assert(
      fc.property(session, fc.nat(), (record, number) => {
        const place = number % record.count;
        const result = record.result.map((id, i) => (i === place ? 'p-999' : id));
        expect(checkDraw({ ...record, result }).type).toBe('differs');
        const replacements = record.replacements.map((each) => ({ ...each, by: 'p-999' }));
        expect(checkDraw({ ...record, replacements }).type).toBe(replacements.length > 0 ? 'differs' : 'holds');
      }),
    );
  });

  it('differs when the seed or any name is changed', () => {
    fc.assert(
      fc.property(session, fc.nat(), (record, number) => {
        expect(checkDraw({ ...record, seed: `${record.seed}x` }).type).toBe('differs');
        const at = number % record.roster.length;
        const roster = record.roster.map((person, i) => (i === at ? { ...person, name: `${person.name}x` } : person));
        expect(checkDraw({ ...record, roster }).type).toBe('differs');
      }),
    );
  });

  it('is read or refused, never thrown over, whatever the file holds', () => {
    fc.assert(
      fc.property(session, fc.constantFrom(...Object.keys(honestDraw())), fc.jsonValue(), (record, field, value) => {
        const parsed = parseDrawRecord({ ...record, [field]: value });
        expect(['draw', 'unreadable']).toContain(parsed.type);
        if (parsed.type === 'draw') expect(['holds', 'differs']).toContain(checkDraw(parsed.record).type);
      }),
    );
  });
});

describe('the cycle', () => {
  it('never calls a spent person while somebody unspent is here', () => {
    const attendance = fc.array(fc.subarray([...rosterOf(9)], { minLength: 3 }), { minLength: 1, maxLength: 15 });
    fc.assert(
      fc.property(attendance, (days) => {
        const records: DrawRecord[] = [];
        const roster = rosterOf(9);
        const ids = roster.map(({ id }) => id);
        for (const [day, here] of days.entries()) {
          const spentBefore = foldCycle(records, ids);
          const eligible = here.map(({ id }) => id);
          const record = honestDraw({
            id: `d${day}`,
            at: day,
            seed: `s${day}`,
            roster,
            eligible,
            spentBefore,
            count: 3,
          });
          const unspent = eligible.filter((id) => !spentBefore.includes(id));
          const fresh = record.result.filter((id) => unspent.includes(id));
          expect(fresh).toHaveLength(Math.min(3, unspent.length));
          records.push(record);
        }
      }),
    );
  });
});

describe('a pasted roster', () => {
  const line = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: fc.constantFrom(...'何静赵文涛　 \t,，1.、()13800姓名单位\ufeff😀<b>') }),
  );

  it('never throws, holds nobody twice and no name that is empty, too long or set apart', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        const { people, problems } = parseRoster(lines.join('\n'));
        const keys = people.map(({ name, unit }) => JSON.stringify([name, unit]));
        expect(new Set(keys).size).toBe(keys.length);
        for (const { name, unit } of people) {
          expect([...name].length).toBeGreaterThan(0);
          expect([...name].length).toBeLessThanOrEqual(40);
          expect(name.trim()).toBe(name);
          expect(unit.trim()).toBe(unit);
        }
        for (const problem of problems) expect(problem.line).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps everybody who stays when pasted over itself in another order', () => {
    const unique = fc.uniqueArray(
      fc.record({ name: fc.constantFrom('甲一', '乙二'), unit: fc.stringMatching(/^[a-z]{0,2}$/) }),
      {
        selector: ({ name, unit }) => `${name} ${unit}`,
      },
    );
    fc.assert(
      fc.property(unique, (entries) => {
        let given = 0;
        const newId = (): string => {
          given += 1;
          return `p-${given}`;
        };
        const { people } = mergeRoster([], entries, newId);
        const again = mergeRoster(people, [...entries].reverse(), newId);
        expect(again).toEqual({ people: [...people].reverse(), added: [], gone: [] });
      }),
    );
  });
});
