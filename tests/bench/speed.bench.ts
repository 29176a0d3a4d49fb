import { describe, expect, it } from 'vitest';
import { parseRoster } from '../../src/domain/draw/parse-roster.ts';
import {
  assembleHundred,
  drawFive,
  drawHistory,
  drawSitting,
  fastestMs,
  mixedBank,
  scoreResponses,
  weighChances,
} from './workloads.ts';

// Ratios within one run hold on any machine; the one limit in milliseconds is a figure promised.

describe('scoring', () => {
  it('takes no longer for a response among 100,000 than among 10,000', () => {
    expect(scoreResponses(7)).toBeGreaterThan(0);
    const small = fastestMs(9, () => scoreResponses(10_000));
    const large = fastestMs(3, () => scoreResponses(100_000));
    expect(large / small).toBeLessThan(20);
  });
});

describe('assembling a 100-item paper', () => {
  const small = mixedBank(1000);
  const large = mixedBank(10_000);

  it('takes less than 50 ms from a bank of 10,000 items', () => {
    expect(assembleHundred(large, 1)).toBe(100);
    expect(fastestMs(15, (run) => assembleHundred(large, run))).toBeLessThan(50);
  });

  it('grows no faster than the bank', () => {
    const ofSmall = fastestMs(15, (run) => assembleHundred(small, run));
    const ofLarge = fastestMs(9, (run) => assembleHundred(large, run));
    // Ten times the bank; sorting by id alone would make it 13.
    expect(ofLarge / ofSmall).toBeLessThan(14);
  });
});

describe('drawing five of 1,000', () => {
  it('takes no more than in proportion to the years of history', () => {
    const ten = drawHistory(10);
    // After two years a whole cycle is behind, so each further year is like the last.
    const two = { ids: ten.ids, records: ten.records.slice(0, 208) };
    expect(drawFive(ten, 'x')).toBe(5);
    const ofTwo = fastestMs(9, (run) => drawFive(two, `${run}`));
    const ofTen = fastestMs(9, (run) => drawFive(ten, `${run}`));
    expect(ofTen / ofTwo).toBeLessThan(7);
  });
});

describe('a draw of five from 1,000 people and 500 items', () => {
  const year = drawHistory(1);

  it.each(['cycle', 'uniform', 'weighted'] as const)('takes less than 50 ms by %s, history folded in', (rule) => {
    expect(drawSitting(year, rule, 'x')).toBe(5);
    expect(fastestMs(9, (run) => drawSitting(year, rule, `${run}`))).toBeLessThan(50);
  });

  it('has everybody’s chance told in less than 50 ms', () => {
    expect(weighChances(year)).toBe(1000);
    expect(fastestMs(9, () => weighChances(year))).toBeLessThan(50);
  });
});

describe('reading a roster', () => {
  it('takes no more than in proportion to its lines', () => {
    const textOf = (lines: number) =>
      Array.from({ length: lines }, (_, i) => `${i + 1}. 示例${i}\t第${i % 34}科\t1380000${i}`).join('\n');
    const [few, many] = [textOf(1000), textOf(10_000)];
    expect(parseRoster(many).people).toHaveLength(10_000);
    const ofFew = fastestMs(15, () => parseRoster(few));
    const ofMany = fastestMs(9, () => parseRoster(many));
    expect(ofMany / ofFew).toBeLessThan(20);
  });
});
