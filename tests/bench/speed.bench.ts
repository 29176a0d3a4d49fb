import { describe, expect, it } from 'vitest';
import { parseRoster } from '../../src/domain/draw/parse-roster.ts';
import { assembleHundred, drawFive, drawHistory, medianMs, mixedBank, scoreResponses } from './workloads.ts';

// Ratios within one run hold on any machine; the few limits in milliseconds are the figures promised.

describe('scoring', () => {
  it('takes no longer for a response among 100,000 than among 10,000', () => {
    expect(scoreResponses(7)).toBeGreaterThan(0);
    const small = medianMs(5, () => scoreResponses(10_000));
    const large = medianMs(3, () => scoreResponses(100_000));
    expect(large / small).toBeLessThan(20);
  });
});

describe('assembling a 100-item paper', () => {
  const small = mixedBank(1000);
  const large = mixedBank(10_000);

  it('takes less than 50 ms from a bank of 10,000 items', () => {
    expect(assembleHundred(large, 1)).toBe(100);
    expect(medianMs(9, (run) => assembleHundred(large, run))).toBeLessThan(50);
  });

  it('grows no faster than the bank', () => {
    const ofSmall = medianMs(15, (run) => assembleHundred(small, run));
    const ofLarge = medianMs(9, (run) => assembleHundred(large, run));
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
    const ofTwo = medianMs(9, (run) => drawFive(two, `${run}`));
    const ofTen = medianMs(9, (run) => drawFive(ten, `${run}`));
    expect(ofTen / ofTwo).toBeLessThan(7);
  });
});

describe('reading a roster', () => {
  it('takes less than 50 ms for 10,000 lines', () => {
    const text = Array.from({ length: 10_000 }, (_, i) => `${i + 1}. 示例${i}\t第${i % 34}科\t1380000${i}`).join('\n');
    expect(parseRoster(text).people).toHaveLength(10_000);
    expect(medianMs(5, () => parseRoster(text))).toBeLessThan(50);
  });
});
