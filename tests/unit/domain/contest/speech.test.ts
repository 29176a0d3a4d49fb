import { describe, expect, it } from 'vitest';
import { rankSpeeches } from '../../../../src/domain/contest/speech.ts';

const ranked = (scores: Readonly<Record<string, readonly number[]>>) => rankSpeeches(new Map(Object.entries(scores)));

describe('ranking speeches', () => {
  it('drops one highest and one lowest and takes the mean of the rest', () => {
    // (9.2 + 9.3 + 9.4) ÷ 3 = 9.30
    expect(ranked({ a: [9.9, 9.2, 9.4, 8.1, 9.3] })).toEqual([
      { speaker: 'a', hundredths: 930, dropped: { highest: 9.9, lowest: 8.1 }, rank: 1 },
    ]);
  });

  it('drops only one of several highest', () => {
    expect(ranked({ a: [9, 9, 9, 6] })[0]?.hundredths).toBe(900);
  });

  it('drops nothing of one or two scores', () => {
    expect(ranked({ a: [9, 8] })).toEqual([{ speaker: 'a', hundredths: 850, rank: 1 }]);
    expect(ranked({ a: [7.77] })[0]?.hundredths).toBe(777);
  });

  it('rounds only what it shows: level in hundredths is not level', () => {
    // 9.0033… and 9.0000: shown alike would be wrong only in the rank.
    const results = ranked({ a: [9, 9, 9, 9, 9], b: [9, 9, 9.01, 9, 9.01] });
    expect(results.map(({ speaker, hundredths, rank }) => [speaker, hundredths, rank])).toEqual([
      ['b', 900, 1],
      ['a', 900, 2],
    ]);
  });

  it('parts level means by the mean of all scores', () => {
    const results = ranked({ a: [8, 9, 9, 9, 9.5], b: [8.5, 9, 9, 9, 9.5] });
    expect(results.map(({ speaker, rank }) => [speaker, rank])).toEqual([
      ['b', 1],
      ['a', 2],
    ]);
  });

  it('then by the higher lowest score, and else shares the rank', () => {
    const results = ranked({ a: [8, 9, 9, 10], b: [8.5, 9, 9, 9.5], c: [8.5, 9, 9, 9.5], d: [7, 7, 7] });
    expect(results.map(({ speaker, rank }) => [speaker, rank])).toEqual([
      ['b', 1],
      ['c', 1],
      ['a', 3],
      ['d', 4],
    ]);
  });

  it('compares means of different numbers of judges', () => {
    const results = ranked({ a: [9, 9, 9, 9, 9], b: [9, 9.1, 9.1, 9.2] });
    expect(results.map(({ speaker }) => speaker)).toEqual(['b', 'a']);
  });

  it('leaves out whoever has no score yet', () => {
    expect(ranked({ a: [], b: [9] }).map(({ speaker }) => speaker)).toEqual(['b']);
  });

  it('takes two decimals without the errors of binary fractions', () => {
    expect(ranked({ a: [9.35, 9.36, 9.37] })[0]?.hundredths).toBe(936);
  });
});
