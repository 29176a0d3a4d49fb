import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  DRAW_RULES,
  drawPeople,
  isDrawRule,
  nextInOrder,
  type PeopleDraw,
} from '../../../../src/domain/draw/draw-people.ts';
import { drawStream } from '../../../../src/domain/draw/draw-stream.ts';

const PEOPLE = ['p-1', 'p-2', 'p-3', 'p-4', 'p-5', 'p-6', 'p-7', 'p-8'];
const DRAW: PeopleDraw = { eligible: PEOPLE, count: 3, spent: [], rule: 'cycle', seed: '00ff', spoken: '386' };

function drawn(facts: Partial<PeopleDraw> = {}) {
  const result = drawPeople({ ...DRAW, ...facts });
  if (result.type !== 'drawn') throw new Error(`too few: ${result.found}`);
  return result;
}

describe('drawPeople', () => {
  it('draws the same people by zhouke-draw-1 as ever: a golden draw', () => {
    expect(drawn({ algorithm: 'zhouke-draw-1' })).toMatchInlineSnapshot(`
      {
        "algorithm": "zhouke-draw-1",
        "order": [
          "p-7",
          "p-6",
          "p-4",
          "p-8",
          "p-5",
          "p-1",
          "p-2",
          "p-3",
        ],
        "people": [
          "p-7",
          "p-6",
          "p-4",
        ],
        "restarts": false,
        "type": "drawn",
      }
    `);
  });

  it('does not depend on the order of the roster, nor on an id given twice', () => {
    expect(drawn({ eligible: [...PEOPLE].reverse() })).toEqual(drawn());
    expect(drawn({ eligible: [...PEOPLE, 'p-1', 'p-8'] })).toEqual(drawn());
  });

  it('depends on the seed and on the number called out in the room', () => {
    expect(drawn({ seed: '00fe' }).order).not.toEqual(drawn().order);
    expect(drawn({ spoken: '387' }).order).not.toEqual(drawn().order);
    expect(drawn({ seed: '00ff386', spoken: '' }).order).not.toEqual(drawn().order);
  });

  it('keeps those drawn first when more are drawn with the same seed', () => {
    expect(drawn({ count: 6 }).people.slice(0, 3)).toEqual(drawn().people);
  });

  it('orders everybody eligible exactly once', () => {
    expect([...drawn().order].sort()).toEqual(PEOPLE);
  });

  it('draws unspent people before anybody spent', () => {
    const result = drawn({ spent: ['p-1', 'p-2', 'p-3', 'p-4', 'p-5'] });
    expect([...result.people].sort()).toEqual(['p-6', 'p-7', 'p-8']);
    expect(result.restarts).toBe(false);
    expect([...result.order.slice(3)].sort()).toEqual(['p-1', 'p-2', 'p-3', 'p-4', 'p-5']);
  });

  it('completes the cycle with the unspent and goes on among the others', () => {
    const result = drawn({ spent: PEOPLE.slice(0, 7) });
    expect(result.people[0]).toBe('p-8');
    expect(result.people).toHaveLength(3);
    expect(result.restarts).toBe(true);
  });

  it('starts afresh when everybody is spent', () => {
    const result = drawn({ spent: PEOPLE });
    expect(result.restarts).toBe(true);
    expect(new Set(result.people).size).toBe(3);
  });

  it('ignores spent people who are not here', () => {
    expect(drawn({ spent: ['gone'] })).toEqual(drawn());
  });

  it('says how many there are when too many are wanted', () => {
    expect(drawPeople({ ...DRAW, count: 9 })).toEqual({ type: 'too-few', wanted: 9, found: 8 });
    expect(drawPeople({ ...DRAW, eligible: [] })).toEqual({ type: 'too-few', wanted: 3, found: 0 });
    expect(drawPeople({ ...DRAW, eligible: ['p-1', 'p-1', 'p-1'] })).toMatchObject({ type: 'too-few', found: 1 });
    expect(drawn({ count: 8 }).people).toHaveLength(8);
  });

  it.each([0, -1, 1.5, Number.NaN])('throws for a count of %s, which is a bug of the caller', (count) => {
    expect(() => drawPeople({ ...DRAW, count })).toThrow(/^draw-count: /);
  });
});

describe('the rules', () => {
  const spent = PEOPLE.slice(0, 4);

  it('ask for those spent by cycle alone', () => {
    expect(drawn({ spent }).order).not.toEqual(drawn().order);
    expect(drawn({ rule: 'uniform', spent }).order).toEqual(drawn().order);
    expect(drawn({ rule: 'uniform', spent: PEOPLE }).restarts).toBe(false);
    expect(drawn({ rule: 'weighted', spent }).order).toEqual(drawn({ rule: 'weighted' }).order);
  });

  it('ask for weights by weighted alone, in the order of those eligible', () => {
    const weights = [10, 1, 1, 1, 1, 1, 1, 10];
    expect(drawn({ weights }).order).toEqual(drawn().order);
    const weighted = drawn({ rule: 'weighted', weights });
    expect(weighted.order).not.toEqual(drawn({ rule: 'weighted' }).order);
    expect(drawn({ rule: 'weighted', weights: [...weights].reverse(), eligible: [...PEOPLE].reverse() })).toEqual(
      weighted,
    );
  });

  it('are known by name', () => {
    expect(DRAW_RULES.every(isDrawRule)).toBe(true);
    expect(isDrawRule('loudest')).toBe(false);
  });
});

describe('nextInOrder', () => {
  it('gives the first not called, and nobody when all were', () => {
    const { order, people } = drawn();
    expect(nextInOrder(order, new Set(people))).toBe(order[3]);
    expect(nextInOrder(order, new Set([...people, order[3] ?? '']))).toBe(order[4]);
    expect(nextInOrder(order, new Set(order))).toBeNull();
  });
});

describe('drawStream', () => {
  it('is SHA-256 of a JSON text with a counter, as any other tool computes it', () => {
    const blocks = [0, 1].map((counter) =>
      createHash('sha256')
        .update(JSON.stringify(['zhouke-draw-2', 'people', '00ff', '386', counter]))
        .digest(),
    );
    const stream = drawStream({ seed: '00ff', spoken: '386' }, 'people');
    const words = blocks.flatMap((block) => [0, 4, 8, 12, 16, 20, 24, 28].map((at) => block.readUInt32BE(at)));
    expect(words.map(() => stream.below(2 ** 32))).toEqual(words);
  });

  it('is another stream for another algorithm', () => {
    const key = { seed: '00ff', spoken: '' };
    const [newest, first] = [key, { ...key, algorithm: 'zhouke-draw-1' as const }].map((one) =>
      drawStream(one, 'people').below(2 ** 32),
    );
    expect(newest).not.toBe(first);
  });

  it('is another stream for items', () => {
    const key = { seed: '00ff', spoken: '' };
    const [people, items] = (['people', 'items'] as const).map((label) => drawStream(key, label).below(2 ** 32));
    expect(people).not.toBe(items);
  });

  it('rejects the words past the last whole bucket instead of folding them in', () => {
    // With n just over half the range, nearly half of the words have to be thrown away.
    const n = 2 ** 31 + 1;
    const stream = drawStream({ seed: 'x', spoken: '' }, 'people');
    const raw = drawStream({ seed: 'x', spoken: '' }, 'people');
    const expected = Array.from({ length: 64 }, () => raw.below(2 ** 32)).filter((word) => word < n);
    expect(expected.length).toBeLessThan(50);
    expect(expected.map(() => stream.below(n))).toEqual(expected);
  });

  it('stays below n', () => {
    const stream = drawStream({ seed: 'y', spoken: '' }, 'people');
    for (const n of [1, 2, 3, 7, 100, 1000]) {
      for (let i = 0; i < 200; i += 1) {
        const drawnNumber = stream.below(n);
        expect(Number.isInteger(drawnNumber) && drawnNumber >= 0 && drawnNumber < n).toBe(true);
      }
    }
  });
});
