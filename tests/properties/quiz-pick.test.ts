import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LastAnswer, pickQuizItems } from '../../src/domain/attempt/pick-quiz-items.ts';
import { rngOf, shuffled } from '../../src/domain/shared/rng.ts';

const IDS = Array.from({ length: 16 }, (_, i) => `q-${String(i).padStart(2, '0')}`);
const anyHistory = fc
  .array(fc.option(fc.record({ right: fc.boolean(), at: fc.nat(1000) }), { nil: undefined }), { maxLength: 16 })
  .map((list) => new Map<string, LastAnswer>(list.flatMap((last, i) => (last ? [[IDS[i] ?? '', last] as const] : []))));
const items = IDS.map((id) => ({ id }));

/** 0 for never answered, 1 for last wrong, 2 for last right. */
function stageOf(last: LastAnswer | undefined): number {
  if (last === undefined) return 0;
  return last.right ? 2 : 1;
}

describe('pickQuizItems', () => {
  it('goes from the never answered over the wrong to the right, and among the right from the oldest', () => {
    fc.assert(
      fc.property(anyHistory, fc.nat(20), fc.integer(), (history, count, seed) => {
        const picked = pickQuizItems({ items, history, count, rng: rngOf(seed) }).map(({ id }) => history.get(id));
        const stages = picked.map(stageOf);
        expect(stages).toEqual([...stages].sort());
        const rightAt = picked.flatMap((last) => (last?.right === true ? [last.at] : []));
        expect(rightAt).toEqual([...rightAt].sort((a, b) => a - b));
        expect(picked).toHaveLength(Math.min(count, items.length));
      }),
    );
  });

  it('leaves out nothing that is needed more than what it takes', () => {
    fc.assert(
      fc.property(anyHistory, fc.nat(16), fc.integer(), (history, count, seed) => {
        const picked = pickQuizItems({ items, history, count, rng: rngOf(seed) });
        const left = items.filter((item) => !picked.includes(item)).map(({ id }) => stageOf(history.get(id)));
        const most = Math.max(0, ...picked.map(({ id }) => stageOf(history.get(id))));
        expect(left.every((stage) => stage >= most)).toBe(true);
      }),
    );
  });

  it('begins a shorter quiz as the longer one of the same seed begins', () => {
    fc.assert(
      fc.property(anyHistory, fc.nat(16), fc.integer(), (history, count, seed) => {
        const pick = (number: number) => pickQuizItems({ items, history, count: number, rng: rngOf(seed) });
        expect(pick(count)).toEqual(pick(16).slice(0, count));
      }),
    );
  });

  it('takes one wording of a question, also where wordings were written one after another', () => {
    // Each item words the one before it differently, or begins a question of its own.
    const starts = fc.array(fc.boolean(), { minLength: 16, maxLength: 16 });
    fc.assert(
      fc.property(starts, anyHistory, fc.integer(), fc.nat(), (isStart, history, seed, order) => {
        const chain = IDS.map((id, i) =>
          isStart[i] === true || i === 0 ? { id } : { id, variantOf: IDS[i - 1] ?? id },
        );
        const questions = IDS.map((_, i) => isStart.slice(1, i + 1).filter(Boolean).length);
        const mixed = shuffled(chain, rngOf(order));
        const picked = pickQuizItems({ items: mixed, history, count: 16, rng: rngOf(seed) });
        const asked = picked.map(({ id }) => questions[IDS.indexOf(id)]);
        expect([...asked].sort((a = 0, b = 0) => a - b)).toEqual([...new Set(questions)]);
      }),
    );
  });
});
