import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldCycle, spentAfter } from '../../src/domain/draw/draw-cycle.ts';
import { drawItems } from '../../src/domain/draw/draw-items.ts';
import { drawPeople } from '../../src/domain/draw/draw-people.ts';
import type { DrawRecord } from '../../src/domain/draw/draw-record.ts';
import { rngOf, shuffled } from '../../src/domain/shared/rng.ts';
import { honestDraw, poolOf, rosterOf, withAbsent } from '../builders/draw-builder.ts';

const seeds = fc.stringMatching(/^[0-9a-f]{8}$/);
const roster = rosterOf(11);
const ids = roster.map(({ id }) => id);

/** Many draws on end, each knowing the ones before; somebody may be absent and replaced. */
function drawsOnEnd(seed: string, counts: readonly number[], absences: readonly boolean[]): readonly DrawRecord[] {
  const records: DrawRecord[] = [];
  for (const [i, count] of counts.entries()) {
    const spentBefore = foldCycle(records, ids);
    const record = honestDraw({
      id: `d${String(i).padStart(3, '0')}`,
      at: i,
      seed: `${seed}${i}`,
      roster,
      spentBefore,
      count,
    });
    records.push(absences[i] === true ? withAbsent(record, [1]) : record);
  }
  return records;
}

const counts = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 25 });
const absences = fc.array(fc.boolean(), { maxLength: 25 });

describe('the cycle rule', () => {
  it('calls nobody a second time before everybody was called once, whatever the sizes of the draws', () => {
    fc.assert(
      fc.property(seeds, counts, (seed, sizes) => {
        const times = new Map(ids.map((id) => [id, 0]));
        for (const { result } of drawsOnEnd(seed, sizes, [])) {
          for (const id of result) times.set(id, (times.get(id) ?? 0) + 1);
          expect(Math.max(...times.values()) - Math.min(...times.values())).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('keeps whoever stayed away at the front of those still to come', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const [record] = drawsOnEnd(seed, [3], [true]);
        if (record === undefined) throw new Error('no draw');
        const away = record.result[0] ?? '';
        const spentBefore = foldCycle([record], ids);
        expect(spentBefore).not.toContain(away);
        // Three were there, so eight of eleven are unspent: the absent person is among the next eight.
        expect(honestDraw({ roster, spentBefore, count: 8, seed: `${seed}!` }).result).toContain(away);
      }),
    );
  });

  it('says the same whatever the order the records are read in', () => {
    fc.assert(
      fc.property(seeds, counts, absences, fc.nat(), (seed, sizes, away, order) => {
        const records = drawsOnEnd(seed, sizes, away);
        const mixed = shuffled(records, rngOf(order));
        expect(foldCycle(mixed, ids)).toEqual(foldCycle(records, ids));
      }),
      { numRuns: 40 },
    );
  });

  it('follows each record of one device to what that record itself says', () => {
    fc.assert(
      fc.property(seeds, counts, absences, (seed, sizes, away) => {
        const records = drawsOnEnd(seed, sizes, away);
        const last = records.at(-1);
        if (last === undefined) throw new Error('no draw');
        expect([...foldCycle(records, ids)].sort()).toEqual([...spentAfter(last)].sort());
      }),
      { numRuns: 40 },
    );
  });

  it('is the same for a smaller roster as for the whole one without those who left', () => {
    fc.assert(
      fc.property(seeds, counts, fc.subarray([...ids]), (seed, sizes, staying) => {
        const records = drawsOnEnd(seed, sizes, []);
        const whole = foldCycle(records, ids).filter((id) => staying.includes(id));
        expect(foldCycle(records, staying)).toEqual(whole);
      }),
      { numRuns: 40 },
    );
  });
});

describe('drawPeople', () => {
  const draw = fc.record({
    eligible: fc.uniqueArray(fc.stringMatching(/^[a-z]{1,3}$/), { minLength: 1 }),
    seed: seeds,
  });

  it('puts every unspent person before every spent one', () => {
    fc.assert(
      fc.property(draw, fc.nat(), ({ eligible, seed }, number) => {
        const spent = eligible.slice(0, number % (eligible.length + 1));
        const drawn = drawPeople({ eligible, spent, count: 1, rule: 'cycle', seed, spoken: '' });
        if (drawn.type !== 'drawn') throw new Error('nobody drawn');
        const isSpent = drawn.order.map((id) => spent.includes(id));
        expect(isSpent).toEqual([...isSpent].sort((a, b) => Number(a) - Number(b)));
        expect([...drawn.order].sort()).toEqual([...eligible].sort());
      }),
    );
  });

  it('begins the same way however many are drawn, so that a larger draw betrays no choice', () => {
    fc.assert(
      fc.property(draw, ({ eligible, seed }) => {
        const order = (count: number) => {
          const drawn = drawPeople({ eligible, spent: [], count, rule: 'cycle', seed, spoken: '7' });
          return drawn.type === 'drawn' ? drawn.people : [];
        };
        const whole = order(eligible.length);
        for (let count = 1; count <= eligible.length; count += 1) expect(order(count)).toEqual(whole.slice(0, count));
      }),
      { numRuns: 40 },
    );
  });
});

describe('drawItems', () => {
  const pool = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,4}$/), { minLength: 1, maxLength: 12 });

  it('asks everything fresh before anything asked today, and everything once before anything twice', () => {
    fc.assert(
      fc.property(pool, fc.nat(), fc.integer({ min: 1, max: 30 }), seeds, (items, number, count, seed) => {
        const used = items.slice(0, number % (items.length + 1));
        const drawn = drawItems({ pool: poolOf(items), used, count, seed, spoken: '' });
        expect(drawn.items).toHaveLength(count);
        const fresh = items.length - used.length;
        expect(drawn.items.slice(0, fresh).some((id) => used.includes(id))).toBe(false);
        const times = items.map((id) => drawn.items.filter((each) => each === id).length);
        expect(Math.max(...times) - Math.min(...times)).toBeLessThanOrEqual(1);
        expect(drawn.repeated).toBe(Math.max(0, count - fresh));
      }),
    );
  });
});
